"""The spatial index of a feature table (OGC 12-128r17, annex F.3, with the trigger set of version 1.3)."""

from __future__ import annotations

EXTENSION = "gpkg_rtree_index"
DEFINITION = "http://www.geopackage.org/spec120/#extension_rtree"


def rtree_table(table: str) -> str:
    return f"rtree_{table}_geom"


def rtree_statements(table: str) -> tuple[str, ...]:
    """Create the index and the triggers that keep it true. The 1.4 triggers fail validators of 1.3."""
    index, bounds = (
        rtree_table(table),
        ('NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")'),
    )
    put = f'INSERT OR REPLACE INTO "{index}" VALUES ({bounds});'
    has_shape = 'NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")'
    has_none = 'NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")'
    same, other = 'OLD."fid" = NEW."fid"', 'OLD."fid" != NEW."fid"'
    drop_old = f'DELETE FROM "{index}" WHERE id = OLD."fid";'
    drop_both = f'DELETE FROM "{index}" WHERE id IN (OLD."fid", NEW."fid");'
    triggers = (
        ("insert", "AFTER INSERT", has_shape, put),
        ("update1", 'AFTER UPDATE OF "geom"', f"{same} AND ({has_shape})", put),
        ("update2", 'AFTER UPDATE OF "geom"', f"{same} AND ({has_none})", drop_old),
        ("update3", "AFTER UPDATE", f"{other} AND ({has_shape})", f"{drop_old} {put}"),
        ("update4", "AFTER UPDATE", f"{other} AND ({has_none})", drop_both),
        ("delete", "AFTER DELETE", 'OLD."geom" NOT NULL', drop_old),
    )
    return (
        f'CREATE VIRTUAL TABLE "{index}" USING rtree(id, minx, maxx, miny, maxy)',
        *(
            f'CREATE TRIGGER "{index}_{name}" {moment} ON "{table}" WHEN ({condition}) BEGIN {action} END'
            for name, moment, condition, action in triggers
        ),
    )
