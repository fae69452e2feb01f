"""Habits of a browser that no setting switches off, taken from the page before its own scripts run."""

from __future__ import annotations

from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

_SCRIPT = """
const never = (event) => event.preventDefault();
// Two fingers on a card would enlarge the whole page; over the map the page itself hears them all the same.
addEventListener("touchmove", (event) => { if (event.touches.length > 1) never(event); },
                 { capture: true, passive: false });
addEventListener("wheel", (event) => { if (event.ctrlKey) never(event); }, { capture: true, passive: false });
// Words, pictures and links are not dragged out of the window, nor anything into it.
for (const kind of ["dragstart", "dragover", "drop"]) addEventListener(kind, never, true);
"""


def break_habits(page: QWebEnginePage) -> None:
    """Call once, before the page is loaded; holds for whatever it loads."""
    script = QWebEngineScript()
    script.setName("habits")
    script.setSourceCode(_SCRIPT)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    # A world of its own: the page's policy stays as strict as it is, and the page cannot take this back.
    script.setWorldId(QWebEngineScript.ScriptWorldId.ApplicationWorld)
    page.scripts().insert(script)
