"""Camera and microphone work while somebody has been lent them, and at no other time; nothing else ever does."""

import pytest

USED = (
    "navigator.mediaDevices.getUserMedia({{ {} }})"
    ".then((it) => {{ it.getTracks().forEach((one) => one.stop()); return 'used' }})"
)
DENIED = ("NotAllowedError", "AbortError")  # the engine says now this, now that
BOTH = "video: true, audio: true"


@pytest.fixture
def page(stage):
    stage.load()
    return stage


@pytest.mark.parametrize("wanted", ["video: true", "audio: true", BOTH])
def test_nothing_is_lent_unless_somebody_says_so(page, wanted):
    assert page.outcome(USED.format(wanted)) in DENIED


@pytest.mark.parametrize(
    ("lent", "wanted", "outcomes"),
    [
        ({"camera"}, "video: true", ("used",)),
        ({"microphone"}, "audio: true", ("used",)),
        ({"camera", "microphone"}, BOTH, ("used",)),
        ({"microphone"}, "video: true", DENIED),
        ({"camera"}, "audio: true", DENIED),
        ({"camera"}, BOTH, DENIED),
    ],
)
def test_what_is_lent_may_be_used_and_nothing_beside_it(page, lent, wanted, outcomes):
    page.view.lend(lambda device: device in lent)
    assert page.outcome(USED.format(wanted)) in outcomes


def test_what_was_given_back_is_asked_for_anew(page):
    lent = {"camera"}
    page.view.lend(lambda device: device in lent)
    assert page.outcome(USED.format("video: true")) == "used"
    lent.clear()
    page.view.take_back("camera")
    assert page.outcome(USED.format("video: true")) in DENIED


def test_nothing_else_is_allowed_even_then(page):
    page.view.lend(lambda _device: True)
    assert page.outcome("Notification.requestPermission()") == "denied"
