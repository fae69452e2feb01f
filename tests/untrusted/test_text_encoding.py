"""Letters are read for certain, or with the evidence said, or not at all."""

import pytest

from mapapp.untrusted.text_encoding import decode
from mapapp.untrusted.unreadable import Unreadable


@pytest.mark.parametrize("words", ["plain", "café – “park” 🌳", "پارک"])
def test_utf_8_is_certain(words):
    reading = decode(words.encode())

    assert (reading.text, reading.encoding, reading.evidence) == (words, "utf-8", "")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_believed_and_not_read_as_a_letter(encoding):
    assert decode("Größe,ö".encode(encoding)).text == "Größe,ö"


@pytest.mark.parametrize("words", ["Freehold\u00a0", "O’Brien’s café", "£5 – “fair”", "Müller Straße", "Llýn"])
def test_western_office_text_is_found_and_the_evidence_said(words):
    reading = decode(words.encode("cp1252"))

    assert (reading.text, reading.encoding) == (words, "windows-1252")
    assert "not UTF-8" in reading.evidence


def test_the_evidence_names_the_signs():
    assert "no-break space ×2" in decode(b"a\xa0b\xa0").evidence


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Ελλάδα", "iso8859-7"),
        ("Москва", "cp1251"),
        ("don’t", "mac-roman"),
        ("naïveté à Genève", "cp850"),
        ("Żółć", "cp1250"),
        ("日本語の地図", "shift-jis"),
    ],
)
def test_what_could_be_something_else_is_asked_for(words, encoding):
    with pytest.raises(Unreadable) as refused:
        decode(words.encode(encoding))

    assert refused.value.code == "encoding-unclear"
    assert "windows-1251" in refused.value.details["choices"]
    assert decode(words.encode(encoding), encoding).text == words


def test_an_encoding_that_was_said_wrongly_names_the_byte():
    with pytest.raises(Unreadable) as refused:
        decode(b"caf\xe9", "utf-8")

    assert refused.value.code == "encoding-wrong"
    assert refused.value.details == {"encoding": "utf-8", "byte": "0xE9", "place": 4}


@pytest.mark.parametrize("name", ["klingon", "", "hex", "a\x00b"])
def test_an_encoding_that_does_not_exist_is_refused(name):
    with pytest.raises(Unreadable) as refused:
        decode(b"abc", name)

    assert refused.value.code == "encoding-unknown"
