"""A web map for people who use a keyboard, a screen reader, a telephone, or a large finger."""

import pytest

LEAST_TARGET = 44  # CSS pixels (WCAG 2.2, 2.5.5)
TARGETS = """
[...document.querySelectorAll('button, select, input[type=search], .legend label, .mark')]
  .filter(e => e.checkVisibility()).map(e => [e.className || e.id, e.getBoundingClientRect()])
  .filter(([, r]) => Math.min(r.width, r.height) < 44).map(([name, r]) => [name, r.width, r.height])
"""

OVERHANG = """
(e => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight])(document.documentElement)
"""


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_checker_finds_nothing(reader, neighbourhood_in, language, theme):
    reader.open(neighbourhood_in(language))
    reader.run(f"(document.documentElement.dataset.theme = '{theme}')")
    assert reader.accessibility_problems() == []
    reader.run("document.querySelectorAll('.list .item')[6].click() ?? 0")
    reader.wait_for("document.querySelector('#card img')?.complete")
    reader.qtbot.wait(300)

    assert reader.accessibility_problems() == []


def test_everything_to_press_is_large_enough_for_a_finger(reader, neighbourhood_in):
    reader.open(neighbourhood_in())
    reader.run("document.querySelectorAll('.list .item')[6].click() ?? 0")

    assert reader.run(TARGETS) == []


@pytest.mark.parametrize("size", [(320, 640), (390, 844), (1280, 800), (1920, 1080), (1080, 1920)])
def test_nothing_hangs_over_the_edge(reader, neighbourhood_in, size):
    reader.view.resize(*size)
    reader.open(neighbourhood_in())
    reader.wait_for(f"innerWidth === {size[0]}")
    reader.run("document.querySelectorAll('.list .item')[6].click() ?? 0")
    wide, high = reader.run(OVERHANG)

    assert wide == 0
    assert high == 0 or size[0] < 760
