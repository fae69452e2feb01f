"""What others gave or need, in the words of the window."""

from __future__ import annotations

from mapapp.domain.responses import SKILLS, THINGS, Comment, Need, Offer, OfferKind
from mapapp.i18n import Texts


def response_words(response: Comment | Offer, texts: Texts) -> str:
    """What somebody said or offers, in one line."""
    return response.words_for_others if isinstance(response, Comment) else offer_words(response, texts)


def offer_words(offer: Offer, texts: Texts) -> str:
    """An offer: what, how often, and in whose own words."""
    return " · ".join(part for part in (_what(offer, texts), offer.note) if part)


def need_words(need: Need, texts: Texts) -> str:
    return " · ".join(part for part in (texts(f"card-need-{need.kind}"), need.note) if part)


def _what(offer: Offer, texts: Texts) -> str:
    if offer.kind is OfferKind.SKILL:
        return texts(f"card-skill-{offer.skill}") if offer.skill in SKILLS else offer.skill
    if offer.kind is OfferKind.THING:
        return texts(f"card-thing-{offer.thing}") if offer.thing in THINGS else offer.thing
    if offer.kind is OfferKind.HOURS:
        hours = int(offer.hours) if offer.hours.is_integer() else offer.hours
        often = texts(f"card-period-{offer.period}") if offer.period else ""
        return " · ".join(part for part in (texts("card-hours", hours=hours), often) if part)
    return texts("card-offer-come_along")
