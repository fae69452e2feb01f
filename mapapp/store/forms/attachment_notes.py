"""Who is in a picture, and what was decided about it alone: three columns more for attachments."""

from __future__ import annotations

import apsw

_KEPT = "id, uuid, contribution_uuid, content_type, sha256, width, height, seconds, caption, transcript, data"


def run(connection: apsw.Connection) -> None:
    """The table is made anew, so that its bytes stay in the last column: SQLite walks through them all to reach
    one behind."""
    connection.execute(
        "CREATE TABLE attachment_new (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uuid TEXT NOT NULL UNIQUE, "
        "contribution_uuid TEXT NOT NULL, content_type TEXT, sha256 TEXT, width INTEGER, height INTEGER, "
        "seconds DOUBLE, caption TEXT, transcript TEXT, people TEXT, released BOOLEAN, hlc TEXT, data BLOB)"
    )
    connection.execute(f"INSERT INTO attachment_new ({_KEPT}) SELECT {_KEPT} FROM attachment")
    connection.execute("DROP TABLE attachment")
    connection.execute("ALTER TABLE attachment_new RENAME TO attachment")
    connection.execute("CREATE INDEX attachment_contribution_uuid ON attachment (contribution_uuid)")
