"""The report's letters travel with it: the fonts that its languages need, from the page's own."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from mapapp.paths import page

_SANS, _NOTO = "Atkinson Hyperlegible Next", "Noto Sans"
_LATIN = (
    (_SANS, "atkinson-hyperlegible-next-latin"),
    (_SANS, "atkinson-hyperlegible-next-latin-ext"),
)
_RANGES = {
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122",
    "latin-ext": "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF",
}
_OTHERS = {
    "ar": ("Noto Sans Arabic", "noto-sans-arabic-arabic"),
    "bn": ("Noto Sans Bengali", "noto-sans-bengali-bengali"),
    "pa": ("Noto Sans Gurmukhi", "noto-sans-gurmukhi-gurmukhi"),
    "ur": ("Noto Nastaliq Urdu", "noto-nastaliq-urdu-arabic"),
}


def font_faces(spoken: Iterable[str]) -> str:
    """``@font-face`` rules with the fonts for these languages inside; others are left to the reader's system."""
    faces = [*_LATIN, *(_OTHERS[code] for code in sorted(spoken) if code in _OTHERS)]
    return "".join(_face(family, file, weight) for family, file in faces for weight in (400, 600))


def _face(family: str, file: str, weight: int) -> str:
    path = page() / "fonts" / f"{file}-{weight}-normal.woff2"
    if not path.is_file():
        return ""
    spread = next((spread for name, spread in _RANGES.items() if file.endswith(f"next-{name}")), "")
    limits = f"unicode-range:{spread};" if spread else ""
    data = b64encode(path.read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};{limits}'
        f"src:url(data:font/woff2;base64,{data})format('woff2')}}\n"
    )
