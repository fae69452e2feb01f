"""The system's voices: Qt's own pretended ones stand in for them."""

import pytest
from PySide6 import QtTextToSpeech

from mapapp.webview import speech
from mapapp.webview.speech import SystemVoice


@pytest.fixture
def voice(qapp):
    assert "mock" in QtTextToSpeech.QTextToSpeech.availableEngines()
    return SystemVoice("mock")


def test_it_knows_the_languages_it_can_read(voice):
    assert {"en", "fi"} <= voice.languages()
    assert "pa" not in voice.languages()


def test_it_reads_part_by_part_leaves_out_what_it_cannot_read_and_tells_its_end_once(voice, qtbot):
    ended = []
    voice.read([("en", "Where is it?"), ("pa", "ਕਿੱਥੇ"), ("fi", "Missä")], lambda: ended.append(True))
    assert ended == []
    qtbot.waitUntil(lambda: ended == [True])
    qtbot.wait(100)
    assert ended == [True]


def test_stopped_it_tells_nobody(voice, qtbot):
    ended = []
    voice.read([("en", "a long text " * 20)], lambda: ended.append(True))
    voice.stop()
    qtbot.wait(200)
    assert ended == []


def test_something_else_takes_its_place(voice, qtbot):
    ended = []
    voice.read([("en", "a long text " * 20)], lambda: ended.append("first"))
    voice.read([("en", "short")], lambda: ended.append("second"))
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["second"]


def test_a_system_without_speech_offers_none_and_complains_to_nobody(monkeypatch):
    monkeypatch.setattr(speech, "_has_service", lambda: False)
    voice, ended = SystemVoice(), []
    voice.read([("en", "Hello")], lambda: ended.append(True))
    voice.stop()
    assert voice.languages() == frozenset()
    assert ended == [True]
