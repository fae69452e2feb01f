"""What happened to a contribution, in a few lines."""

from __future__ import annotations

from mapapp.domain.contribution import Contribution, Status
from mapapp.i18n import languages
from mapapp.ui.context import UiContext
from mapapp.ui.moments import Moments


def history_lines(context: UiContext, mark: Contribution) -> list[str]:
    """Ref and when; at which event; on which screen; in which language; changes; why hidden; where."""
    texts, moments = context.texts, Moments(context.texts.language.code)
    lines = [texts("ui-history-ref", ref=mark.ref)]
    if mark.created_at:
        lines.append(texts("ui-history-left", when=moments.full(mark.created_at)))
    session = context.workspace.snapshot.session(mark.session_uuid) if mark.session_uuid else None
    if session:
        lines.append(texts("ui-history-session", title=session.title))
    if mark.station:
        lines.append(texts("ui-history-station", station=mark.station))
    language = languages().get(mark.body_lang)
    if language and language.code != context.texts.language.code:
        lines.append(texts("ui-history-language", name=language.name))
    if not mark.located:
        lines.append(texts("ui-history-not-located"))
    elif mark.place_name:
        lines.append(texts("ui-history-place", place=mark.place_name))
    if mark.practice:
        lines.append(texts("ui-history-practice"))
    if mark.revision > 1 and mark.updated_at:
        lines.append(texts("ui-history-changed", times=mark.revision - 1, when=moments.full(mark.updated_at)))
    if mark.status is Status.HIDDEN and mark.status_reason:
        lines.append(texts("ui-history-hidden", reason=mark.status_reason))
    return lines
