"""How a person may be reached goes from the page straight into a sealed box; and what they gave can be taken back."""

from __future__ import annotations

import logging
from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.bridge.consent_words import consent_words
from mapapp.domain.consent import TEXT_VERSION, Consent, checked_purposes, new_token, text_hash
from mapapp.domain.contact import Contact, checked
from mapapp.domain.contribution import Contribution
from mapapp.domain.edits import TakeBack
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts
from mapapp.workspace.contact_book import Reachable, sealed_contact
from mapapp.workspace.ports import Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]


class Contacts:
    """Of one page. Which contact belongs to which contribution is known here for as long as its person stays."""

    def __init__(self, workspace: Workspace, sitting: Callable[[str], Actor], say: Say) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._say = say
        self._given: dict[str, dict[str, str]] = {}
        self.handlers = {messages.ContactGiven: self._on_given, messages.TakenBack: self._on_taken_back}

    def left(self, seat: str) -> None:
        """Nobody can tell any more."""
        self._given.pop(seat, None)

    def _on_given(self, message: messages.ContactGiven) -> None:
        given = self._given.setdefault(message.seat, {})
        if message.contribution in given:  # the same, said twice
            self._say(messages.ContactKept(message.seat, message.visit))
            return
        actor, project = self._sitting(message.seat), self._workspace.snapshot.project
        try:
            contact, consent = _agreed(message, project, self._workspace)
        except Refusal as refusal:
            self._refuse(message, refusal)
            return

        def keep(store: Store) -> None:
            mark, keys = store.contribution(message.contribution), store.contacts.keys()
            if not _is_own(mark, actor) or keys is None:
                raise Refusal("contribution-unknown", "contribution")
            reachable = Reachable(contact, mark.uuid, mark.ref, consent.token)
            store.contacts.keep(sealed_contact(keys.public, reachable, consent), message.words)

        def kept(_none: None) -> None:
            given[message.contribution] = consent.token
            self._say(messages.ContactKept(message.seat, message.visit))

        self._workspace.then(self._workspace.ask(keep), kept, lambda failure: self._refuse(message, failure))

    def _refuse(self, message: messages.ContactGiven, failure: Exception) -> None:
        log.warning("a contact was not kept: %s", failure)
        field = failure.field if isinstance(failure, Refusal) else None
        sentence = problem_text(failure, Texts.load(message.language))
        self._say(messages.ContactRefused(message.seat, message.visit, field or "", sentence))

    def _on_taken_back(self, message: messages.TakenBack) -> None:
        """The contribution, and with it the contact that was left for it."""

        def gone(_changes: object) -> None:
            token = self._given.get(message.seat, {}).pop(message.contribution, None)
            if token is not None:
                now = self._workspace.now()
                withdrawn = self._workspace.ask(lambda store: store.contacts.withdraw(token, now))
                self._workspace.then(withdrawn, lambda _none: self._say_gone(message))
            else:
                self._say_gone(message)

        taken = self._workspace.submit(TakeBack(message.contribution), self._sitting(message.seat))
        self._workspace.then(taken, gone, lambda failure: self._not_gone(message, failure))

    def _say_gone(self, message: messages.TakenBack) -> None:
        self._say(messages.ContributionGone(message.seat, message.visit))

    def _not_gone(self, message: messages.TakenBack, failure: Exception) -> None:
        log.warning("a contribution was not taken back: %s", failure)
        sentence = problem_text(failure, Texts.load(message.language))
        self._say(messages.ContributionGone(message.seat, message.visit, sentence))


def _agreed(message: messages.ContactGiven, project: Project, workspace: Workspace) -> tuple[Contact, Consent]:
    """What was given and agreed to. A Refusal where the words that were read are not the ones we stand by."""
    contact = checked(Contact(message.name, message.email, message.phone))
    purposes = checked_purposes(message.purposes, project.contact_purposes)
    if message.words != consent_words(project, Texts.load(message.language)):
        raise Refusal("consent-words-differ", "words")
    consent = Consent(
        token=new_token(),
        text_version=TEXT_VERSION,
        language=message.language,
        text_sha256=text_hash(message.words),
        purposes=purposes,
        given_at=workspace.now(),
    )
    return contact, consent


def _is_own(mark: Contribution | None, actor: Actor) -> bool:
    return (
        mark is not None and not mark.deleted and mark.visit_uuid is not None and mark.visit_uuid == actor.visit_uuid
    )
