"""Refusals and problems as sentences in the reader's language."""

from __future__ import annotations

from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts
from mapapp.workspace.problems import Problem


def problem_text(failure: Exception, texts: Texts) -> str:
    """What happened, to what, what was kept, what to do next. Never a traceback, never a resident's words.

    A failure without a sentence of its own, or without the values that its sentence quotes, gets the general one.
    """
    if isinstance(failure, Problem):
        key, values = f"problem-{failure.code}", {**failure.details}
        values["file"] = failure.path.name if failure.path else ""
    elif isinstance(failure, Refusal):
        key, values = f"refusal-{failure.code}", {"field": failure.field or "", **failure.details}
    else:
        key, values = "problem-unexpected", {"kind": type(failure).__name__}
    if texts.has(key):
        try:
            return texts(key, **values)
        except ValueError:
            pass
    return texts("problem-unexpected", kind=getattr(failure, "code", type(failure).__name__))
