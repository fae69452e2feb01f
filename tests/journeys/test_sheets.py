"""What somebody said is opened by a neighbour as a sheet, slid back across the table, and goes when it is hidden."""

from PySide6.QtCore import QPoint

from mapapp.domain.contribution import Status
from mapapp.domain.edits import Decision, Moderate
from mapapp.webview.hand import wait
from tests.journeys.test_table import at, people, sit_down  # noqa: F401 - the table with four seats

NO_DOUBLE_TAP = 500  # ms until a touch at the same place is no second half of the one before
PLACE = QPoint(719, 480)  # nearer to the third seat than to the first
SHEET = "document.querySelector('[data-sheet]')"


def test_an_idea_is_opened_passed_on_and_hidden(people, office):  # noqa: F811
    hand = people.hand
    sit_down(people, 1, "ideas")
    hand.tap(PLACE)
    hand.tap_on(at(1, '[data-does="next"]'))
    hand.tap_on(at(1, '[data-kind="public_place"]'))
    hand.write(at(1, "textarea"), "A bench for everybody")
    hand.tap_on(at(1, '[data-does="done"]'))
    hand.until(f"document.querySelector('{at(1, '[data-ref]')}')?.dataset.ref")
    hand.tap_on(at(1, '[data-does="finish"]'))
    hand.middle_of(at(1, '[data-does="begin"]'))
    [mark] = people.find("A bench for everybody")
    assert not opened(hand), "nobody reads what no facilitator has published"

    publish = Moderate((Decision(mark.uuid, Status.PUBLISHED),))
    office.window.context.workspace.submit(publish, office.window.context.actor).result()
    hand.until(lambda: opened(hand))
    assert "A bench for everybody" in hand.ask(f"{SHEET}.textContent")
    assert turned(hand) == 180

    start = hand.middle_of("[data-sheet] .sign")
    across = QPoint(480, 760) - start
    hand.drag([start + across * step / 12 for step in range(13)])
    hand.until(lambda: turned(hand) == 0)

    hide = Moderate((Decision(mark.uuid, Status.HIDDEN, "names a neighbour"),))
    office.window.context.workspace.submit(hide, office.window.context.actor).result()
    hand.until("!document.querySelector('.sheet:not(.going), .pin.selected')")


def opened(hand):
    """Tap the place; whether a sheet lies there then."""
    if not hand.ask(f"{SHEET} !== null"):
        hand.tap(PLACE)
        wait(NO_DOUBLE_TAP)
    return hand.ask(f"{SHEET} !== null")


def turned(hand):
    return hand.ask(f"((parseFloat({SHEET}.style.rotate) % 360) + 360) % 360")
