"""Bring in what others have: a planner's layer or table becomes edits, decided before anything is written."""

from mapapp.imports.places import CrsFrom
from mapapp.imports.plan import ImportPlan, plan_import
from mapapp.imports.report import ImportReport
from mapapp.imports.sheet import RefusedRow
from mapapp.imports.wish import ImportWish

__all__ = ["CrsFrom", "ImportPlan", "ImportReport", "ImportWish", "RefusedRow", "plan_import"]
