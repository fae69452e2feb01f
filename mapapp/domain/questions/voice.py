"""Something said aloud."""

from __future__ import annotations

from mapapp.domain.questions.attached import attached

TYPE = attached("voice", 1)
