"""What a browser does on its own with fingers, wheel and dragging is undone before any script of the page runs."""

import pytest

TWO_FINGERS = """new TouchEvent("touchmove", {cancelable: true, bubbles: true, touches: [1, 2].map((identifier) =>
    new Touch({identifier, target: document.body}))})"""
ONE_FINGER = TWO_FINGERS.replace("[1, 2]", "[1]")


@pytest.fixture
def page(stage):
    stage.load("window.ready = true;")
    stage.until("window.ready")
    return stage


@pytest.mark.parametrize(
    ("event", "goes_on"),
    [
        (TWO_FINGERS, False),
        (ONE_FINGER, True),
        ("new WheelEvent('wheel', {cancelable: true, bubbles: true, ctrlKey: true})", False),
        ("new WheelEvent('wheel', {cancelable: true, bubbles: true})", True),
        ("new DragEvent('dragstart', {cancelable: true, bubbles: true})", False),
        ("new DragEvent('drop', {cancelable: true, bubbles: true})", False),
    ],
    ids=["pinch", "scroll by finger", "enlarge by wheel", "scroll by wheel", "drag out", "drop"],
)
def test_pages_are_scrolled_and_neither_enlarged_nor_dragged_about(page, event, goes_on):
    assert page.ask(f"document.body.dispatchEvent({event})") is goes_on
