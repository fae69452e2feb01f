"""The words that a person reads before they leave a contact, as one text: its hash says what was agreed to.

The page makes the same text of the same sentences (``seat/consent_words.js``) and says it along; a test compares.
"""

from __future__ import annotations

from mapapp.domain.consent import Purpose
from mapapp.domain.project import Project
from mapapp.i18n import Texts


def consent_words(project: Project, texts: Texts) -> str:
    """A line each: the question, what is optional, how it is kept, and every purpose that may be ticked."""
    lines = [texts(f"card-contact-{key}") for key in ("question", "optional", "sealed", "purposes")]
    return "\n".join([*lines, *(purpose_words(one, texts) for one in project.contact_purposes)])


def purpose_words(purpose: Purpose, texts: Texts) -> str:
    """The project's own words, else the card's."""
    return purpose.words or texts(f"card-contact-purpose-{purpose.id}")
