"""Whoever writes on the screen finds every letter of their language, where their national keyboard has it."""

import json

import pytest

from mapapp.i18n import languages
from tests.web.test_fonts import letters_in, missing

ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "cy": "abcdefghijklmnoprstuwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡",
    "fi": "abcdefghijklmnopqrsštuvwxyzžåäö",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "so": "abcdefghijklmnopqrstuvwxyz'",
    "pa": "ੳਅੲਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਆਇਈਉਊਏਐਓਔਾਿੀੁੂੇੈੋੌ਼ੰੱਂ੍।",
    "bn": "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁািীুূৃেৈোৌ্।",
    "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂۃًَُِّ۔،؟",
    "ar": "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤًٌٍَُِّْ،؟",
}
CONTROLS = frozenset("\u200c\u200d\u200e\u200f\u2068\u2069")
COMPOSED = {"\u09dc": "\u09a1\u09bc", "\u09dd": "\u09a2\u09bc", "\u09df": "\u09af\u09bc"}
"""Written as one letter or as two, the same to every reader."""


def layout_of(code):
    return json.loads(languages()[code].keyboard_path.read_text(encoding="utf-8"))


def keys_of(layout):
    """What one press writes, with Shift or without, and what a long press offers."""
    rows = [*layout["letters"], *layout.get("shifted", ()), *layout["signs"], " ".join(layout["beside"])]
    pressed = {key for row in rows for key in row.split()}
    offered = {key for keys in layout["more"].values() for key in keys.split()}
    if "shifted" not in layout:
        pressed |= {key.upper() for key in pressed}
        offered |= {key.upper() for key in offered}
    return pressed | offered


def typed(layout):
    return frozenset("".join(keys_of(layout))) | {" ", "\n"}


def needed(code):
    letters = letters_in(languages()[code].path) | set(ALPHABETS[code])
    return {part for letter in letters - CONTROLS for part in COMPOSED.get(letter, letter)}


@pytest.mark.parametrize("code", list(languages()))
def test_every_letter_of_a_language_can_be_typed(code):
    layout = layout_of(code)
    letters = {part for letter in typed(layout) for part in COMPOSED.get(letter, letter)}
    if "also" in layout:
        letters |= typed(layout_of(layout["also"]))

    assert sorted(needed(code) - letters) == []


@pytest.mark.parametrize("code", list(languages()))
def test_the_alphabet_needs_no_other_script(code):
    layout = layout_of(code)

    assert sorted(set(ALPHABETS[code]) - typed(layout)) == []


@pytest.mark.parametrize("code", list(languages()))
def test_a_layout_is_complete(code):
    layout = layout_of(code)

    assert layout["direction"] == languages()[code].direction
    assert all(layout[part] for part in ("layout", "sign", "endings"))
    assert [len(layout[part]) for part in ("letters", "signs", "beside")] == [3, 3, 2]
    for plain, shifted in zip(layout["letters"], layout.get("shifted", layout["letters"]), strict=True):
        assert len(plain.split()) == len(shifted.split())
    assert max(len(row.split()) for row in layout["letters"]) <= 12, "too narrow for a finger"
    assert {"also", "shifted"} & layout.keys() in (set(), {"also", "shifted"}), "other scripts need Latin letters too"


@pytest.mark.parametrize("code", list(languages()))
def test_no_key_stands_twice_on_a_plane_and_none_offers_more_that_is_not_there(code):
    layout = layout_of(code)
    for part in ("letters", "shifted", "signs"):
        keys = " ".join(layout.get(part, ())).split()
        assert len(keys) == len(set(keys)), part
    shown = set(
        " ".join([*layout["letters"], *layout.get("shifted", ()), *layout["signs"], *layout["beside"]]).split()
    )
    assert set(layout["more"]) - shown == set()


@pytest.mark.parametrize("code", list(languages()))
def test_every_key_has_its_shape_in_the_fonts_of_the_page(code):
    fonts = {"ur": "ar"}.get(code, code)  # lettered upright, as keyboards are
    letters = typed(layout_of(code)) - {" ", "\n"}

    assert missing(letters, fonts, 400) == []
