"""A project's definition as text: what travels in the ``project`` row and in the journal."""

from __future__ import annotations

import dataclasses
import typing

import msgspec
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.workspace.problems import Problem

FORM = 3
"""Grows when older programs could no longer read the text. 2: further types of questions, and questions asked only
after some answers, which an older program would ask of everybody. 3: photos, recordings and drawings as answers."""


def to_json(project: Project) -> str:
    """The whole definition; the area as GeoJSON geometry."""
    values = {field.name: getattr(project, field.name) for field in dataclasses.fields(project)}
    values["area"] = mapping(project.area) if project.area is not None else None
    return msgspec.json.encode({"form": FORM, **values}).decode()


def from_json(text: str) -> Project:
    """The inverse of `to_json`; fields that the text lacks take their defaults.

    Raises:
        Problem: a newer program wrote it, or it is no definition that the rules allow.
    """
    try:
        values = msgspec.json.decode(text, type=dict[str, typing.Any])
        if values.get("form", FORM) > FORM:
            raise Problem("project-newer")
        types = typing.get_type_hints(Project)
        known = {
            name: msgspec.convert(value, types[name])
            for name, value in values.items()
            if name in types and name != "area"
        }
        area = values.get("area")
        return Project(**known, area=shape(area) if area else None)
    except (msgspec.MsgspecError, Refusal, ShapelyError, TypeError, KeyError, ValueError, AttributeError) as error:
        raise Problem("project-damaged") from error
