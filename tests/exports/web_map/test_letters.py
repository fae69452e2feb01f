"""Of each font only the parts travel along in which something is written."""

import pytest

from mapapp.exports.web_map.letters import with_letters

STYLE = (
    "@font-face{font-family:Latin;src:url(./fonts/latin.woff2)format('woff2');unicode-range:U+0000-00FF,U+0131}"
    "@font-face{font-family:Arabic;src:url(./fonts/arabic.woff2);unicode-range:U+06??}"
    "@font-face{font-family:Noto Nastaliq Urdu;src:url(./fonts/urdu.woff2);unicode-range:U+0600-06FF}"
    "p{color:red}"
)


@pytest.fixture
def fonts(tmp_path):
    (tmp_path / "fonts").mkdir()
    for name in ("latin", "arabic", "urdu"):
        (tmp_path / "fonts" / f"{name}.woff2").write_bytes(name.encode())
    return tmp_path


@pytest.mark.parametrize(
    ("text", "languages", "families"),
    [
        ("Tea", {"en"}, ["Latin"]),
        ("ı", {"tr"}, ["Latin"]),
        ("Tea شاي", {"ar"}, ["Latin", "Arabic"]),
        ("چائے", {"ur"}, ["Arabic", "Noto Nastaliq Urdu"]),
        ("茶", {"zh"}, []),
    ],
)
def test_a_text_takes_its_letters_along(fonts, text, languages, families):
    style = with_letters(STYLE, fonts, text, languages)

    assert [name for name in ("Latin", "Arabic", "Noto Nastaliq Urdu") if f"font-family:{name};" in style] == families
    assert ".woff2" not in style
    assert style.count("url(data:font/woff2;base64,") == len(families)
    assert style.endswith("p{color:red}")
