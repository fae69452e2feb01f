"""Puts the page together: styles, programs and facts inside it, under a policy that lets nothing else run or load."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mapapp.i18n import Language, Texts
from mapapp.paths import resources
from mapapp.workspace.dataset import Dataset, Profile

_DATA = re.compile(rb'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """What goes into the page.

    Attributes:
        programs: in the order in which they run; element: where the map goes.
        facts: JSON as `embedding` makes it, by the id of its element; tiles: base64, likewise.
    """

    language: Language
    style: str
    programs: Sequence[str]
    element: str
    facts: Mapping[str, str]
    tiles: Mapping[str, str]


def rendered(page: Page, dataset: Dataset) -> str:
    """The whole file; one that holds more than everybody may see says so."""
    environment = Environment(
        loader=FileSystemLoader(resources() / "web_map"), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("page.html").render(
        project=dataset.project,
        private=dataset.profile is not Profile.PUBLIC,
        language=page.language,
        say=Texts.load(page.language.code),
        policy=_policy(page),
        # Ours, or escaped for where they stand: nobody's words are markup here.
        style=Markup(page.style),
        programs=[Markup(one) for one in page.programs],
        element=Markup(page.element),
        facts={id: Markup(one) for id, one in page.facts.items()},
        tiles=page.tiles,
    )


def rows_of_page(path: Path) -> int:
    """Contributions in a finished page, read as its own script reads them; none where it is torn before their end."""
    found = _DATA.search(path.read_bytes())
    facts = msgspec.json.decode(found[1], type=_Facts) if found else _Facts([])
    return sum(len(table.rows) for table in facts.tables)


class _Rows(msgspec.Struct):
    rows: list[msgspec.Raw]


class _Facts(msgspec.Struct):
    tables: list[_Rows]


def _policy(page: Page) -> str:
    """Only these very programs and this style; pictures, voices and letters only from within; nothing goes out."""
    programs = " ".join(map(_fingerprint, page.programs))
    return (
        f"default-src 'none'; script-src {programs}; style-src {_fingerprint(page.style)}; "
        "img-src data:; media-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )


def _fingerprint(text: str) -> str:
    """A source expression for exactly this text (CSP 3, 2.3.1)."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
