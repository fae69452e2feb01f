"""Somebody who comes to a page: sits down, says something, and leaves."""

import msgspec

from mapapp.bridge import messages
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor

PARK = messages.Shape("point", [(-1.885, 52.455)])
KIOSK = Actor("kiosk-1", RESIDENT)


class Resident:
    """Somebody at one seat of a page."""

    def __init__(self, page, seat="seat-1", language="en"):
        self.page = page
        self.seat = seat
        self.visit = new_uuid()
        self.language = language
        page.say(messages.VisitStarted(seat, self.visit, language))

    def draft(self, contribution, body):
        draft = messages.Draft(contribution, "tell", layer="ideas", shape=PARK, body=body)
        self.page.say(messages.DraftKept(self.seat, self.visit, draft, self.language))
        return draft

    def done(self, **differences):
        said = messages.ContributionDone(
            seat=self.seat,
            visit=self.visit,
            contribution=new_uuid(),
            layer="ideas",
            shape=PARK,
            geom_source="tapped",
            category="greenery",
            title="More trees",
            body="Please",
            answers={"who_for": ["children"], "hours": 2.0},
            place_kind=None,
            language="en",
            outside_kept=False,
        )
        said = msgspec.structs.replace(said, **differences)
        self.page.say(said)
        return said

    def leave(self, how="finished"):
        self.page.say(messages.VisitFinished(self.seat, self.visit, how))


def kept_draft(store, seat="seat-1"):
    return store.drafts.get(("kiosk-1", seat))
