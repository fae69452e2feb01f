"""Whatever is done in whatever order, the file holds what the rules say: it is compared with a plain dictionary."""

import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, PlaceKind, Status
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, NeedKind
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.store.open import open_in_memory
from mapapp.workspace.workspace import Workspace
from tests.fakes.memory_store import MemoryStore
from tests.fakes.neighbourhood import COLLEAGUE, FACILITATOR, RESIDENT_AT_KIOSK, TestClock, afternoon, brookvale, idea

PHOTO = b"jpeg"
SHAPES = (
    None,
    Point(-1.885, 52.455),
    Point(-1.880, 52.456),
    LineString([(-1.885, 52.455), (-1.884, 52.456)]),
    Polygon([(-1.885, 52.455), (-1.884, 52.455), (-1.884, 52.456)]),
)
FILTERS = (
    Filter(),
    Filter(practice=True),
    Filter(words="tree"),
    Filter(layers=frozenset({"concerns"})),
    Filter(statuses=frozenset({Status.PENDING})),
    Filter(statuses=frozenset({Status.PUBLISHED, Status.HIDDEN})),
    Filter(categories=frozenset({("ideas", "greenery")})),
)

words = st.sampled_from(["", "More trees", "Fewer cars", "کتاب", "O'Hara; --"])
picks = st.integers(0, 3)
values = st.fixed_dictionaries(
    {},
    optional={
        "title": words,
        "body": words,
        "published_body": words,
        "category": st.sampled_from(["", "greenery", "movement"]),
        "shape": st.sampled_from(SHAPES),
        "place_kind": st.sampled_from([None, *PlaceKind]),
        "answers": st.fixed_dictionaries({}, optional={"needs": words, "hours": st.floats(0, 99)}),
    },
)
steps = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(["ideas", "concerns"]), words, st.sampled_from(SHAPES), st.booleans()),
    st.tuples(st.just("change"), picks, values),
    st.tuples(st.just("remove"), picks),
    st.tuples(st.just("moderate"), picks, st.sampled_from(list(Status)), st.sampled_from(["", "names a child"])),
    st.tuples(st.just("agree"), picks, st.booleans()),
    st.tuples(st.just("comment"), picks, words),
    st.tuples(st.just("decide"), picks, st.sampled_from(list(Status))),
    st.tuples(st.just("need"), picks, st.sampled_from(list(NeedKind)), words),
    st.tuples(st.just("hold"), picks, st.sampled_from(list(RoundKind))),
    st.tuples(st.just("place"), st.sampled_from(["north", "south"]), st.integers(0, 3)),
    st.tuples(st.just("reply"), words),
    st.tuples(st.just("end")),
    st.tuples(st.just("erase"), picks),
    st.tuples(st.just("session"), st.booleans()),
    st.tuples(st.just("close")),
    st.tuples(st.just("undo"), st.booleans()),
    st.tuples(st.just("redo"), st.booleans()),
)

A_ROUND_GOES_ON = (
    ("add", "ideas", "A pond", SHAPES[1], False),
    ("moderate", 0, Status.PUBLISHED, ""),
    ("hold", 0, RoundKind.DOTS),
)


class Pair:
    """The real store and the dictionary, each behind a workspace, told the same."""

    def __init__(self, folder):
        clock = TestClock()
        self.clock = clock
        self.real = Workspace(
            lambda: open_in_memory(brookvale(), folder, device="x", clock=clock), clock, lambda job: job(), "x"
        )
        self.plain = Workspace(lambda: MemoryStore(brookvale(), clock), clock, lambda job: job(), "x")
        self.uuids = []
        self.comments = []

    def take(self, step):
        """Both do it, or both refuse it with the same code."""
        self.clock.wait(1)
        kind, *details = step
        act = getattr(self, kind)(*details)
        if act is not None:
            assert _outcome(act, self.real) == _outcome(act, self.plain)

    def add(self, layer, title, shape, with_photo):
        mark = idea(layer=layer, title=title, category="", shape=shape)
        photo = (
            (Attachment(new_uuid(), mark.uuid, PHOTO, "image/jpeg", sha256(PHOTO).hexdigest()),) if with_photo else ()
        )
        self.uuids.append(mark.uuid)
        return lambda workspace: workspace.submit(edits.AddContributions((mark,), photo), FACILITATOR)

    def change(self, pick, new):
        return self._submit(pick, lambda uuid: edits.ChangeContribution(uuid, new))

    def remove(self, pick):
        return self._submit(pick, lambda uuid: edits.RemoveContributions((uuid,)))

    def moderate(self, pick, status, reason):
        return self._submit(pick, lambda uuid: edits.Moderate((edits.Decision(uuid, status, reason),)), COLLEAGUE)

    def agree(self, pick, does):
        edit = edits.AddSupport if does else edits.TakeBackSupport
        return self._submit(pick, edit, RESIDENT_AT_KIOSK)

    def comment(self, pick, body):
        comment = Comment(new_uuid(), "", body=body)
        self.comments.append(comment.uuid)
        return self._submit(
            pick, lambda uuid: edits.AddComment(replace(comment, contribution_uuid=uuid)), RESIDENT_AT_KIOSK
        )

    def decide(self, pick, status):
        if not self.comments:
            return None
        decision = edits.Decision(self.comments[pick % len(self.comments)], status, "a reason", of="comment")
        return lambda workspace: workspace.submit(edits.Moderate((decision,)), COLLEAGUE)

    def need(self, pick, kind, note):
        return self._submit(pick, lambda uuid: edits.SetNeeds(uuid, ((kind, note),)))

    def hold(self, pick, kind):
        held = Round(new_uuid(), kind, "Which?", dots=2, pot=5)
        return self._submit(pick, lambda uuid: edits.OpenRound(replace(held, options=(Option(uuid, 3),))))

    def place(self, seat, amount):
        actor = replace(RESIDENT_AT_KIOSK, seat=seat)
        held = self.plain.snapshot.open_round
        if held is None or not held.options:
            return None
        edit = edits.Place(held.uuid, held.options[0].contribution_uuid, amount)
        return lambda workspace: workspace.submit(edit, actor)

    def reply(self, title):
        mark = idea(title=title)
        self.uuids.append(mark.uuid)
        edit = edits.AddContributions((mark,), answers=self._round())
        return lambda workspace: workspace.submit(edit, RESIDENT_AT_KIOSK)

    def end(self):
        edit = edits.CloseRound(self._round())
        return lambda workspace: workspace.submit(edit, FACILITATOR)

    def erase(self, pick):
        return self._submit(pick, lambda uuid: edits.EraseContributions((uuid,)))

    def session(self, practice):
        edit = edits.OpenSession(afternoon(practice=practice))
        return lambda workspace: workspace.submit(edit, FACILITATOR)

    def close(self):
        session = self.plain.snapshot.open_session
        edit = edits.CloseSession(session.uuid if session else new_uuid())
        return lambda workspace: workspace.submit(edit, FACILITATOR)

    def undo(self, mine):
        return lambda workspace: workspace.undo(FACILITATOR if mine else COLLEAGUE)

    def redo(self, mine):
        return lambda workspace: workspace.redo(FACILITATOR if mine else COLLEAGUE)

    def _round(self):
        """The one that was held last."""
        rounds = self.plain.snapshot.rounds
        return rounds[-1].uuid if rounds else new_uuid()

    def _submit(self, pick, make, actor=FACILITATOR):
        if not self.uuids:
            return None
        edit = make(self.uuids[pick % len(self.uuids)])
        return lambda workspace: workspace.submit(edit, actor)

    def compare(self):
        for look in (self._marks, self._found, self._counts, self._files, self._answers, self._lying):
            assert self.real.ask(look).result(5) == self.plain.ask(look).result(5)
        assert _sessions(self.real) == _sessions(self.plain)

    def _marks(self, store):
        marks = [store.contribution(uuid) for uuid in self.uuids]
        return [mark and replace(mark, answers=dict(mark.answers)) for mark in marks]

    def _found(self, store):
        return [{store.at(feature).uuid for feature in store.matching(wanted)} for wanted in FILTERS]

    def _counts(self, store):
        summary = store.summary()
        return summary.total, summary.not_located, [summary.count(status) for status in Status], summary.attachments

    def _files(self, store):
        return [sorted(one.uuid for one in store.attachments(uuid)) for uuid in self.uuids]

    def _answers(self, store):
        said = [store.responses_to(uuid) for uuid in self.uuids]
        return [(one.supports, set(one.comments), set(one.needs)) for one in said]

    def _lying(self, store):
        rounds = store.load().rounds
        return rounds, [set(store.placements(held.uuid)) for held in rounds]

    def put_away(self):
        self.real.close()
        self.plain.close()


def _outcome(act, workspace):
    try:
        changes = act(workspace).result(5)
    except Refusal as refusal:
        return refusal.code, refusal.field
    return changes and (changes.edit, sorted(changes.added), sorted(changes.moderated), changes.stamp)


def _sessions(workspace):
    return [(one.uuid, one.opened_at, one.closed_at) for one in workspace.snapshot.sessions]


@given(st.lists(steps, min_size=10, max_size=30))
@settings(max_examples=45, deadline=None)
def test_the_file_holds_what_the_rules_say(many):
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(Path(folder))
        try:
            for step in (*A_ROUND_GOES_ON, *many):
                pair.take(step)
            pair.compare()
        finally:
            pair.put_away()
