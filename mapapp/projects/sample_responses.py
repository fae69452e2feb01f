"""What people in the sample neighbourhood said to each other's marks, and what became of some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

import msgspec

from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddComment, AddOffer, AddSupport, AnswerTo, Decision, Moderate, SetNeeds
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import Actor
from mapapp.domain.responses import COMMENT, Comment, NeedKind, Offer, OfferKind, Progress, PublicAnswer
from mapapp.paths import sample_layers
from mapapp.workspace.workspace import Workspace


class _Commented(msgspec.Struct):
    to: str
    session: str
    language: str
    body: str


class _Offered(msgspec.Struct):
    to: str
    session: str
    kind: OfferKind
    skill: str = ""
    hours: float = 0.0
    period: str = ""
    thing: str = ""


class _Needed(msgspec.Struct):
    of: str
    kind: NeedKind
    note: str


class _Answered(msgspec.Struct):
    to: str
    progress: Progress
    answer: str
    commitments: str


class Responses(msgspec.Struct):
    """The file ``responses.json``; marks are named by their titles."""

    comments: list[_Commented]
    offers: list[_Offered]
    needs: list[_Needed]
    answers: list[_Answered]


def read_responses() -> Responses:
    return msgspec.json.decode((sample_layers() / "responses.json").read_bytes(), type=Responses)


def respond(
    responses: Responses,
    session: str,
    marks: Mapping[str, str],
    supports: Mapping[str, int],
    people: Sequence[Actor],
    workspace: Workspace,
    facilitator: Actor,
) -> None:
    """What the people of one session add to what has been published by then.

    Args:
        session: its key; marks: title → uuid; supports: uuid → how many agree, of those who are there.
    """
    for number, (uuid, count) in enumerate(supports.items()):
        turned = [*people[number % len(people) :], *people[: number % len(people)]]
        for person in islice(turned, count):
            workspace.submit(AddSupport(uuid), person).result()
    added = []
    for person, one in zip(people, (one for one in responses.comments if one.session == session), strict=False):
        comment = Comment(new_uuid(), marks[one.to], body=one.body, body_lang=one.language)
        workspace.submit(AddComment(comment), person).result()
        added.append(Decision(comment.uuid, Status.PUBLISHED, of=COMMENT))
    for person, one in zip(people, (one for one in responses.offers if one.session == session), strict=False):
        offer = Offer(
            new_uuid(),
            marks[one.to],
            kind=one.kind,
            skill=one.skill,
            hours=one.hours,
            period=one.period,
            thing=one.thing,
        )
        workspace.submit(AddOffer(offer), person).result()
    workspace.submit(Moderate(tuple(added)), facilitator).result()


def answer(responses: Responses, marks: Mapping[str, str], workspace: Workspace, facilitator: Actor) -> None:
    """What some marks need, and what the organisers say in public became of others."""
    for title in {one.of: None for one in responses.needs}:
        needs = tuple((one.kind, one.note) for one in responses.needs if one.of == title)
        workspace.submit(SetNeeds(marks[title], needs), facilitator).result()
    for one in responses.answers:
        said = PublicAnswer(
            new_uuid(), marks[one.to], status=one.progress, answer=one.answer, commitments=one.commitments
        )
        workspace.submit(AnswerTo(marks[one.to], said), facilitator).result()
