"""A touch table of four people in the real page, with pins at places that the tests know in pixels."""

import pytest

from mapapp.bridge import messages
from tests.web.map.columns import columns, point
from tests.web.map.conftest import (  # noqa: F401 - the same page, for the tests of the table
    COLOURS,
    built_page,
    fingers,
    playground,
    project,
    stage,
    stage_folder,
    stage_view,
)

SIZE = (1920, 1080)
ZOOM = 15  # at which the area fits between the cards
HOME = (11.255, 43.77)
PINS = {1: (-500, 140), 2: (-160, -160), 3: (160, 160), 4: (500, -140), 5: (-330, -10), 6: (330, 10), 7: (0, 0)}
"""Where the marks of the layer *ideas* lie, by fid: pixels from the middle of the screen."""
BELOW, ABOVE = (1, 3), (2, 4)  # pins nearer to somebody at the lower edge, or at the upper one
LAYER = "ideas"


def at_table(**changes) -> messages.ProjectShown:
    people = [("#0072b2", "en"), ("#d55e00", "en"), ("#009e73", "ur"), ("#cc79a7", "en")]
    seats = [
        messages.SeatView(f"seat-{number}", "bottom", colour, "leaf", language, 0)
        for number, (colour, language) in enumerate(people, start=1)
    ]
    languages = [messages.LanguageView("en", "English", "ltr"), messages.LanguageView("ur", "اردو", "rtl")]
    facts = {"seats": seats, "resident_screen": True, "company": "round", "languages": languages}
    return project(**{**facts, **changes})


def voice(fid, **changes) -> messages.VoiceView:
    facts = {
        "table": LAYER, "fid": fid, "layer": LAYER, "at": place(fid), "ref": f"K7-F{fid}Q", "category": "green",
        "title": f"Bench {fid}", "words": "Somewhere to sit.", "body_lang": "en", "direction": "ltr",
        "when": "2026-06-13", "photo": None, "distance_m": None, "supports": 3, "comments": 1, "offers": 0,
        "needs": [], "progress": "", "supported": False,
    }  # fmt: skip
    return messages.VoiceView(**{**facts, **changes})


def place(fid) -> tuple[float, float]:
    """Longitude and latitude; near enough to straight over one neighbourhood."""
    (lng, lat), (right, down) = HOME, PINS[fid]
    pixel = 360 / (256 * 2**ZOOM)
    return lng + right * pixel, lat - down * pixel * 0.7222  # the cosine of the latitude


class Table:
    """What people round the table do, and what Python says to the page."""

    def __init__(self, page) -> None:
        self.page = page

    def tap_pin(self, fid) -> str:
        """Tap a pin and let Python answer; the reader's name."""
        asked = len(self.page.said("VoiceWanted"))
        self.page.tap(*self.pin(fid))
        wanted = self.page.wait_said("VoiceWanted", asked + 1)
        assert (wanted["table"], wanted["fid"]) == (LAYER, fid)
        self.shown(wanted["seat"], fid)
        self.page.wait_for(f"document.querySelector('[data-sheet={wanted['seat']}]')")
        return wanted["seat"]

    def shown(self, reader, fid, words="Somewhere to sit.", comments=1, **changes) -> None:
        said = [messages.CommentView("Yes!", "en", "ltr", "2026-06-14")] * comments
        one = voice(fid, words=words, **changes)
        self.page.say(messages.VoiceShown(reader, one, [], [], [], said, [], [], None))

    def pin(self, fid) -> tuple[float, float]:
        return SIZE[0] / 2 + PINS[fid][0], SIZE[1] / 2 + PINS[fid][1]

    def sheets(self) -> list[str]:
        return self.page.run(
            "[...document.querySelectorAll('.sheet[data-sheet]:not(.going)')].map(s => s.dataset.sheet)"
        )

    def box(self, sheet) -> tuple[float, float, float, float]:
        """Left, top, right and bottom, once it has come to rest."""
        before = None
        while (now := self.rectangle(of(sheet))) != before:
            before = now
            self.page.qtbot.wait(40)
        return now

    def rectangle(self, selector) -> tuple[float, float, float, float]:
        """Left, top, right and bottom as it is now."""
        found = f"document.querySelector('{selector}').getBoundingClientRect()"
        return tuple(self.page.run(f"(b => [b.left, b.top, b.right, b.bottom])({found})"))

    def middle(self, sheet) -> tuple[float, float]:
        return middle(self.box(sheet))

    def turned(self, sheet) -> int:
        """Degrees clockwise, 0 to 359."""
        return self.page.run(f"((parseFloat(document.querySelector('{of(sheet)}').style.rotate) % 360) + 360) % 360")

    def hold(self, sheet) -> tuple[float, float]:
        """Where there is no button under the finger: the sign of its layer."""
        self.box(sheet)
        return middle(self.rectangle(f"{of(sheet)} .sign"))

    def slide(self, *moves) -> None:
        """Fingers that slide sheets together: pairs of a sheet and how far right and down."""
        self.page.touch(*(stroke(self.hold(sheet), by) for sheet, by in moves))

    def press(self, sheet, what) -> None:
        self.page.press(f"{of(sheet)} [data-does=sheet-{what}]")


def middle(box) -> tuple[float, float]:
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2


def of(sheet) -> str:
    return f"[data-sheet={sheet}]"


def stroke(start, by, steps=12):
    (x, y), (right, down) = start, by
    # It rests at the end: a finger that still moves as it lets go throws.
    path = [(x + right * step / steps, y + down * step / steps) for step in range(steps + 1)]
    return [*path, *[path[-1]] * 6]


@pytest.fixture
def table(playground):  # noqa: F811 - the fixture above
    """Four people, two at the lower edge and two at the upper one, of whom one reads Urdu, and seven pins."""
    return set_out(playground, at_table())


def set_out(playground, shown) -> Table:  # noqa: F811
    """Show a table and wait until its pins can be tapped."""
    playground.view.resize(*SIZE)
    playground.content.tables[LAYER] = columns("point", [point(fid, *place(fid)) for fid in PINS])
    playground.show(shown)
    playground.wait_for("document.querySelectorAll('[data-does=begin]').length === 4")
    table = Table(playground)
    playground.wait_share(COLOURS[LAYER], *table.pin(7), least=0.2)
    return table
