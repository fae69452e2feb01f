"""Something drawn with a finger or pen."""

from __future__ import annotations

from mapapp.domain.questions.attached import attached

TYPE = attached("sketch", 1)
