"""What others said, as the page is told it: only what is released to whoever stands in front of it."""

from __future__ import annotations

import shapely

from mapapp.bridge import messages, views
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.project import Project
from mapapp.domain.responses import Comment, Offer, PublicAnswer, Response, Support, identity_of
from mapapp.i18n import Texts, languages
from mapapp.workspace.ports import FeatureId, Store

_EXCERPT = 240
"""Letters of a contribution in a list."""


def may_be_read(mark: Contribution | None) -> bool:
    """Whether it has been released to others."""
    return mark is not None and mark.is_released


def voice_view(
    store: Store, feature: FeatureId, mark: Contribution, visit: str | None, *, whole: bool, away: float | None = None
) -> messages.VoiceView:
    """One contribution that `may_be_read`; `away` in metres. `visit` says whose support it shows."""
    shown = views.place_shown(mark, exact=False)
    responses = store.responses_to(mark.uuid).for_others()
    photos = views.photo_views(store.media(mark.uuid), unpublished=False)
    words = mark.words_for_others
    return messages.VoiceView(
        table=feature.table,
        fid=feature.fid,
        layer=mark.layer,
        at=tuple(shapely.get_coordinates(shown.centroid)[0].tolist()) if shown is not None else None,
        ref=mark.ref,
        category=mark.category,
        title=mark.title,
        words=words if whole else excerpt(words),
        body_lang=mark.body_lang,
        direction=direction_of(mark.body_lang),
        when=views.day_of(mark.created_at),
        photo=photos[0] if photos else None,
        distance_m=away,
        supports=responses.supports,
        comments=len(responses.comments),
        offers=len(responses.offers),
        needs=[str(need.kind) for need in responses.needs],
        progress=str(responses.answer.status) if responses.answer else "",
        supported=visit is not None and _present(store.response(Support, identity_of(Support, mark.uuid, visit))),
    )


def voice_shown(
    store: Store, seat: str, feature: FeatureId, mark: Contribution, visit: str | None, project: Project
) -> messages.VoiceShown:
    """The same with everything that belongs to it, and what this visit said to it, even while that waits."""
    responses = store.responses_to(mark.uuid)

    def is_shown(one: Comment | Offer) -> bool:
        return one.status is Status.PUBLISHED or (one.status is Status.PENDING and bool(_own(one, visit)))

    media = store.media(mark.uuid)
    return messages.VoiceShown(
        seat=seat,
        voice=voice_view(store, feature, mark, visit, whole=True),
        photos=views.photo_views(media, unpublished=False),
        recordings=views.recording_views(media, unpublished=False),
        answers=views.answer_views(mark, project.layer(mark.layer), Texts.load(project.language)),
        comments=[_comment(one, visit) for one in reversed(responses.comments) if is_shown(one)],
        offers=[_offer(one, visit) for one in responses.offers if is_shown(one)],
        needs=[messages.NeedView(str(one.kind), one.note) for one in responses.needs],
        outcome=_outcome(responses.answer) if responses.answer else None,
    )


def _comment(comment: Comment, visit: str | None) -> messages.CommentView:
    language = comment.body_lang
    return messages.CommentView(
        comment.words_for_others,
        language,
        direction_of(language),
        views.day_of(comment.created_at),
        own=_own(comment, visit),
        waits=comment.status is Status.PENDING,
    )


def _offer(offer: Offer, visit: str | None) -> messages.OfferView:
    return messages.OfferView(
        str(offer.kind),
        offer.skill,
        offer.hours,
        offer.period,
        offer.thing,
        offer.note,
        own=_own(offer, visit),
        waits=offer.status is Status.PENDING,
    )


def _own(response: Response, visit: str | None) -> str:
    """The name of what this visit said; nothing of anybody else's can be named."""
    return response.uuid if visit is not None and response.visit_uuid == visit else ""


def _outcome(answer: PublicAnswer) -> messages.OutcomeView:
    lines = [line.strip() for line in answer.commitments.splitlines()]
    return messages.OutcomeView(
        progress=str(answer.status),
        words=answer.answer,
        commitments=[line for line in lines if line],
        by=answer.answered_by,
        when=views.day_of(answer.updated_at),
    )


def _present(response: Response | None) -> bool:
    return response is not None and not response.deleted


def excerpt(words: str) -> str:
    """The beginning, where not all of it is shown."""
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"


def direction_of(language: str) -> str:
    """Which way words in this language run."""
    known = languages().get(language)
    return known.direction if known else "ltr"
