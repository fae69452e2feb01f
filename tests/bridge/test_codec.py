"""A message that a channel may not say does not even decode, and the log names the field, never the words."""

import typing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.bridge import messages
from mapapp.bridge.codec import MOST_BYTES, BadMessage, Codec

RESIDENTS = Codec(messages.RESIDENT_MESSAGES)
FACILITATORS = Codec(messages.FACILITATOR_MESSAGES)

DONE = {
    "type": "ContributionDone",
    "seat": "seat-1",
    "visit": "v1",
    "contribution": "c1",
    "layer": "ideas",
    "shape": {"kind": "point", "coordinates": [[-1.885, 52.455]]},
    "geom_source": "tapped",
    "category": "greenery",
    "title": "More trees",
    "body": "Please",
    "answers": {"who_for": ["children"], "hours": 3.0, "needs": "water"},
    "place_kind": None,
    "language": "en",
    "outside_kept": False,
}
MOVED = {
    "type": "FeatureMoved",
    "table": "ideas",
    "fid": 1,
    "shape": {"kind": "point", "coordinates": [[0, 0]]},
}


def text(message):
    return msgspec.json.encode(message).decode()


def refused(message, codec=RESIDENTS):
    with pytest.raises(BadMessage) as refusal:
        codec.decode(message if isinstance(message, str) else text(message))
    return str(refusal.value)


def without(name):
    return {key: value for key, value in DONE.items() if key != name}


@pytest.mark.parametrize("prompt", ["a b", "../rounds", "x" * 65])
def test_the_card_that_is_answered_is_named_by_an_id_or_not_at_all(prompt):
    assert RESIDENTS.decode(text({**DONE, "prompt": ""})).prompt == ""
    assert "prompt" in refused({**DONE, "prompt": prompt})


def test_a_proper_message_is_understood():
    message = RESIDENTS.decode(text(DONE))

    assert isinstance(message, messages.ContributionDone)
    assert message.shape.coordinates == [(-1.885, 52.455)]


@pytest.mark.parametrize("name", [name for name in DONE if name != "type"])
def test_a_missing_field_is_named(name):
    assert f"`{name}`" in refused(without(name))


def test_an_extra_field_is_named():
    assert "`admin`" in refused({**DONE, "admin": True})
    assert "`depth`" in refused({**DONE, "shape": {**DONE["shape"], "depth": 3}})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seat", 1),
        ("seat", ""),
        ("seat", "a b"),
        ("seat", "seat-1\n"),
        ("seat", "x" * 65),
        ("visit", "../.."),
        ("outside_kept", "yes"),
        ("outside_kept", 1),
        ("title", "x" * 201),
        ("body", "x" * 10_001),
        ("geom_source", "import"),
        ("place_kind", "home"),
        ("answers", {"needs": None}),
        ("answers", {"needs": {"a": 1}}),
        ("answers", []),
        ("shape", {"kind": "circle", "coordinates": [[0, 0]]}),
        ("shape", {"kind": "point", "coordinates": []}),
        ("shape", {"kind": "point", "coordinates": [[0]]}),
        ("shape", {"kind": "point", "coordinates": [[0, 0, 0]]}),
        ("shape", {"kind": "point", "coordinates": [["0", "0"]]}),
        ("shape", {"kind": "line", "coordinates": [[0, 0]] * 20_001}),
    ],
)
def test_a_field_of_the_wrong_kind_is_refused(name, value):
    assert f"$.{name}" in refused({**DONE, name: value})


@pytest.mark.parametrize("number", [-1, 1.5, 2**53, 2**70])
def test_a_number_that_javascript_cannot_hold_is_refused(number):
    refused({"type": "FeatureTapped", "table": "ideas", "fid": number})


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "null",
        "[]",
        "{}",
        "7",
        '"PageReady"',
        "{",
        '{"type":"Nonsense"}',
        '{"type":null}',
        '{"type":"PageReady"}x',
    ],
)
def test_what_is_no_message_is_refused(wrong):
    refused(wrong)


@pytest.mark.parametrize("kind", messages.TO_PAGE)
def test_the_page_cannot_say_what_only_python_says(kind):
    refused({"type": kind.__name__}, FACILITATORS)


def test_a_facilitators_message_is_unknown_on_a_residents_channel():
    assert isinstance(FACILITATORS.decode(text(MOVED)), messages.FeatureMoved)
    assert "FeatureMoved" in refused(MOVED)


def test_a_message_too_long_is_refused_unread():
    assert str(MOST_BYTES) in refused('{"type":"PageReady","x":"' + "x" * MOST_BYTES + '"}')


def test_half_a_character_is_refused():
    assert refused('{"type":"PageReady\ud800"}') == "half a character"
    refused(text(DONE).replace("Please", "\\ud800"))


def test_numbers_that_are_none_are_refused():
    for number in ("NaN", "Infinity", "1e999"):
        refused(text(DONE).replace("-1.885", number))


def test_a_key_said_twice_is_checked_by_its_last_value():
    # Known and harmless: whichever value counts has passed every check.
    said = text(DONE).replace('"seat":"seat-1"', '"seat":"../","seat":"seat-1"', 1)
    assert refused(said)
    twice = text(DONE).replace('"outside_kept":false', '"outside_kept":true,"outside_kept":false', 1)
    assert RESIDENTS.decode(twice).outside_kept is False


@given(st.text(max_size=40))
def test_no_words_ever_reach_the_log(words):
    said = text({**DONE, "title": f"{words}SECRET" + "x" * 200})
    assert "SECRET" not in refused(said)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda values: st.lists(values) | st.dictionaries(st.text(), values),
)


@given(json_values)
def test_whatever_is_said_is_understood_or_refused(anything):
    try:
        message = RESIDENTS.decode(text(anything))
    except BadMessage:
        return
    assert isinstance(message, messages.FromPage)


def test_the_residents_few_messages_are_these_and_no_others():
    assert [kind.__name__ for kind in messages.RESIDENT_MESSAGES] == [
        "PageReady", "ContactGiven", "TakenBack", "SlipWanted",
        "VisitStarted", "VisitFinished", "DraftKept", "PlaceChosen", "ContributionDone",
        "DeviceWanted", "DeviceReturned", "MediaBegun", "MediaChunk", "MediaEnded", "MediaDropped",
        "FindPlace", "FeatureTapped", "SelectionCleared", "VoicesWanted", "VoiceWanted", "VoicePutAway",
        "SupportGiven", "CommentGiven", "OfferGiven", "ResponseTakenBack",
        "ReadingAsked", "ReadAloud", "ReadingStopped", "Placed", "SeatMoved",
    ]  # fmt: skip


def _declared(base):
    return {it for it in vars(messages).values() if isinstance(it, type) and issubclass(it, base) and it is not base}


def test_every_message_is_on_a_list():
    assert _declared(messages.FromPage) == set(messages.FACILITATOR_MESSAGES)
    assert _declared(messages.ToPage) == set(messages.TO_PAGE)


def test_no_field_takes_anything_at_all():
    for kind in messages.FACILITATOR_MESSAGES:
        assert typing.Any not in typing.get_type_hints(kind).values()
