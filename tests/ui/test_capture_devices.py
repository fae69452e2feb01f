"""The facilitator reads whether camera and microphone are there, where the project has use for them."""

import pytest

from mapapp.domain.questions import Question
from mapapp.i18n import Texts
from mapapp.ui.capture_devices import finding, look_for_devices
from tests.fakes.neighbourhood import brookvale, ideas, worries


@pytest.mark.parametrize("device", ["camera", "microphone"])
def test_both_answers_have_a_sentence(device):
    texts = Texts.load()
    there, missing = finding(device, "Front cam"), finding(device, "")
    assert "Front cam" in texts(f"ui-check-{there.code}-{there.said}", **there.values)
    assert "Everything else works" in texts(f"ui-check-{missing.code}-{missing.said}", **missing.values)
    assert (there.is_well, missing.is_well) == (True, False)


@pytest.mark.parametrize(
    ("kinds", "codes"),
    [((), []), (("text",), []), (("photo",), ["camera"]), (("voice",), ["microphone"]),
     (("photo", "voice"), ["camera", "microphone"])],
)  # fmt: skip
def test_only_what_the_project_asks_for_is_looked_for(qapp, kinds, codes):
    asked = tuple(Question(f"q_{kind}", kind, "?") for kind in kinds)
    project = brookvale(layers=(ideas(questions=asked), worries()))
    assert [one.code for one in look_for_devices(project)] == codes
