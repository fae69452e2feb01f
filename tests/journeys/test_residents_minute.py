"""A resident leaves an idea, a facilitator reads it, and only then others see it."""

from datetime import UTC, datetime

from mapapp.domain.contribution import GeomSource, Status
from mapapp.domain.edits import Decision, Moderate
from mapapp.domain.shapes import lies_in

EVER = datetime(2000, 1, 1, tzinfo=UTC)
WORDS = "A swing under the big oak"


def leave_idea(screen, words=WORDS):
    screen.begin("ideas")
    screen.hand.tap_on('[data-does="here"]')
    screen.hand.tap_on('[data-does="next"]')
    screen.hand.tap_on('[data-kind="public_place"]')
    return screen.say(words)


def drawn(screen, table="ideas"):
    """How many marks the page is told of: the columns as this screen may fetch them."""
    script = f"""fetch("/data/{table}/1.bin").then((got) => got.arrayBuffer())
        .then((bytes) => {{ globalThis.seen = new DataView(bytes).getUint32(8, true) + 1; }})"""
    screen.hand.ask("globalThis.seen = 0")
    screen.hand.ask(script)
    return screen.hand.until("globalThis.seen") - 1


def test_a_resident_leaves_an_idea_and_is_thanked_only_when_it_is_in_the_file(hall):
    ref = leave_idea(hall)
    [mark] = hall.find(WORDS)
    assert mark.ref == ref
    assert (mark.layer, mark.body, mark.status) == ("ideas", WORDS, Status.PENDING)
    assert mark.geom_source is GeomSource.CROSSHAIR
    assert mark.station.endswith("kiosk")
    assert mark.visit_uuid


def test_what_is_pending_is_for_the_facilitator_only(hall, office):
    for_residents, for_facilitators = drawn(hall), drawn(office)
    leave_idea(hall)
    assert drawn(hall) == for_residents
    assert drawn(office) == for_facilitators + 1


def test_once_published_everybody_sees_it(hall, office):
    before = drawn(hall)
    leave_idea(hall)
    [mark] = office.find(WORDS)
    office.window.context.submit(Moderate((Decision(mark.uuid, Status.PUBLISHED),)))
    hall.hand.until(lambda: hall.find(WORDS)[0].status is Status.PUBLISHED)
    assert drawn(hall) == before + 1


def test_a_place_outside_the_area_is_answered_kindly_and_may_be_kept(hall):
    hall.begin("ideas")
    for _ in range(12):
        hall.hand.tap_on('[data-does="move-up"]')
    hall.hand.tap_on('[data-does="here"]')
    hall.hand.tap_on('[data-does="keep-outside"]')
    hall.hand.tap_on('[data-does="next"]')
    hall.hand.tap_on('[data-kind="public_place"]')
    hall.say("A stile where the path leaves town")
    [mark] = hall.find("A stile where")
    assert not lies_in(mark.shape, hall.window.context.workspace.snapshot.project.area)


def test_not_being_sure_where_is_an_answer_too(hall):
    hall.begin("concerns")
    hall.hand.tap_on('[data-does="not-sure"]')
    hall.say("Nobody knows where the bus stops now")
    [mark] = hall.find("Nobody knows where")
    assert not mark.located


def test_a_crashed_page_comes_back_with_the_draft(hall):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="here"]')
    hall.hand.tap_on('[data-does="next"]')
    hall.hand.tap_on('[data-kind="public_place"]')
    hall.hand.write("textarea", WORDS)
    uuid = hall.window.context.actor.station
    hall.hand.until(lambda: hall.ask(lambda store: store.draft(uuid, "seat-1", EVER)) is not None)
    hall.hand.until(lambda: WORDS in hall.ask(lambda store: store.draft(uuid, "seat-1", EVER))[1])
    hall.window.view.start()  # what the view does itself when a renderer dies
    hall.hand.until(f'document.querySelector("textarea")?.value === "{WORDS}"')
    hall.hand.tap_on('[data-does="done"]')
    ref = hall.hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    assert [mark.ref for mark in hall.find(WORDS)] == [ref]


def test_a_facilitators_undo_takes_back_the_facilitators_own_work_only(hall, office):
    leave_idea(hall)
    [mark] = office.find(WORDS)
    office.window.context.submit(Moderate((Decision(mark.uuid, Status.PUBLISHED),)))
    workspace, actor = office.window.context.workspace, office.window.context.actor
    workspace.undo(actor).result()
    assert office.find(WORDS)[0].status is Status.PENDING
    assert workspace.undo(actor).result() is None
    assert office.find(WORDS)
