"""When a hand-over was made, from what its GeoPackage says about itself."""

from __future__ import annotations

from pathlib import Path

import apsw
from defusedxml import DefusedXmlException, ElementTree

from mapapp.untrusted.sqlite_files import opened_copy
from mapapp.untrusted.unreadable import Unreadable

_ISO = "http://www.isotc211.org/2005/gmd"
_STAMP = f"{{{_ISO}}}dateStamp/{{http://www.isotc211.org/2005/gco}}DateTime"
_MOST_LETTERS = 1_000_000


def made_at(path: Path) -> str:
    """The ISO time of the project that the file holds; empty where it does not say.

    Raises:
        Unreadable: the file is damaged, or no database.
    """
    with opened_copy(path) as file:
        try:
            found = file.execute(
                "SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ? AND md_scope = 'dataset' "
                "AND length(metadata) < ? ORDER BY id LIMIT 1",
                (_ISO, _MOST_LETTERS),
            ).fetchone()
        except apsw.InterruptError:
            raise
        except apsw.Error:  # a GeoPackage need not have such a table
            return ""
    try:
        return (ElementTree.fromstring(found[0]).findtext(_STAMP) or "").strip() if found else ""
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as failure:
        raise Unreadable("file-broken", reason=type(failure).__name__) from failure
