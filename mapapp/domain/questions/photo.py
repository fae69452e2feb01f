"""Photos, taken at the screen or brought by the facilitator."""

from __future__ import annotations

from mapapp.domain.questions.attached import attached

MOST = 4
"""As many as a reader looks at; the page offers no more."""

TYPE = attached("photo", MOST)
