"""Somebody would rather listen: read in the languages of the machine's voices, to one seat at a time."""

import pytest

from mapapp.bridge import messages
from mapapp.bridge.messages import SpokenWords
from mapapp.bridge.reading_aloud import NoVoice, ReadingAloud


class Reader:
    """A voice that remembers what it read, and ends when the test says so."""

    def __init__(self, *languages):
        self.known = frozenset(languages)
        self.heard = []
        self.end = lambda: None

    def languages(self):
        return self.known

    def read(self, parts, ended):
        self.heard.append(list(parts))
        self.end = ended

    def stop(self):
        self.heard.append("silence")


class Page:
    def __init__(self, voice):
        self.told = []
        self.voice = voice
        self.reading = ReadingAloud(voice, self.told.append)

    def say(self, message):
        self.reading.handlers[type(message)](message)


def words(seat, *parts):
    return messages.ReadAloud(seat, [SpokenWords(language, said) for language, said in parts])


@pytest.fixture
def page():
    return Page(Reader("en", "cy"))


def test_reading_is_offered_in_the_languages_there_are_voices_for(page):
    page.say(messages.ReadingAsked("one"))
    assert page.told == [messages.ReadingOffered("one", ["cy", "en"])]


def test_a_machine_without_voices_offers_none():
    page = Page(NoVoice())
    page.say(messages.ReadingAsked("one"))
    page.say(words("one", ("en", "Hello")))
    assert page.told == [messages.ReadingOffered("one", []), messages.ReadingEnded("one")]


def test_a_card_is_read_part_by_part_and_its_end_is_told(page):
    page.say(words("one", ("cy", "Ble mae?"), ("en", "Brookvale")))
    assert page.voice.heard == [[("cy", "Ble mae?"), ("en", "Brookvale")]]
    assert page.told == []
    page.voice.end()
    assert page.told == [messages.ReadingEnded("one")]


def test_who_stops_it_is_told_once_and_a_late_end_says_nothing(page):
    page.say(words("one", ("en", "Hello")))
    page.say(messages.ReadingStopped("one"))
    page.voice.end()
    assert page.voice.heard[-1] == "silence"
    assert page.told == [messages.ReadingEnded("one")]


def test_nobody_stops_what_somebody_else_listens_to(page):
    page.say(words("one", ("en", "Hello")))
    page.say(messages.ReadingStopped("two"))
    assert "silence" not in page.voice.heard


def test_who_asks_last_is_read_to(page):
    page.say(words("one", ("en", "Hello")))
    ended_for_one = page.voice.end
    page.say(words("two", ("en", "Good morning")))
    ended_for_one()
    assert page.told == [messages.ReadingEnded("one")]


def test_a_page_that_goes_away_is_silent(page):
    page.say(words("one", ("en", "Hello")))
    page.reading.close()
    assert page.voice.heard[-1] == "silence"
