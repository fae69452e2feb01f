"""A recording that any engine plays, made here."""

import io
import wave

import numpy as np

RATE = 8_000


def spoken(seconds):
    """A WAV of something that swells and sinks as a voice does."""
    at = np.arange(int(seconds * RATE)) / RATE
    swelling = np.sin(2 * np.pi * 180 * at) * np.sin(np.pi * 1.3 * at) ** 2
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes((swelling * 12_000).astype("<i2").tobytes())
    return out.getvalue()
