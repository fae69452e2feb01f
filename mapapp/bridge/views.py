"""Domain values as the page is told them. Pure translations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import shapely
from shapely import Geometry

from mapapp.basemaps import BaseMapSource, read_base_map
from mapapp.basemaps.online import KIND as ONLINE
from mapapp.bridge import messages
from mapapp.domain.contribution import Attachment, Contribution, PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import coarsened
from mapapp.domain.project import BaseMap, Project
from mapapp.domain.questions import Question, answer_text, question_type
from mapapp.domain.shapes import ShapeKind, kind_of
from mapapp.i18n import Texts, languages
from mapapp.workspace.ports import FeatureId
from mapapp.workspace.problems import Problem

STATUS_CODES = {status: code for code, status in enumerate(Status)}


def layer_view(layer: Layer, version: int) -> messages.LayerView:
    """A layer; its tables' counts are unknown (-1) until the columns are fetched."""
    return messages.LayerView(
        id=layer.id,
        title=layer.title,
        prompt=layer.prompt,
        question=layer.question,
        colour=layer.colour,
        symbol=layer.symbol,
        icon=layer.icon,
        shapes=[str(kind) for kind in layer.shapes],
        categories=[messages.CategoryView(one.id, one.title, one.icon) for one in layer.categories],
        questions=[question_view(question) for question in layer.questions],
        tables=[messages.TableView(name, str(kind), version, count=-1) for name, kind in layer.tables.items()],
    )


def question_view(question: Question) -> messages.QuestionView:
    return messages.QuestionView(
        question.id,
        question.type,
        question.label,
        question.help,
        question.required,
        [messages.ChoiceView(choice.id, choice.label) for choice in question.choices],
        question.only_if and messages.OnlyIfView(question.only_if.question, list(question.only_if.answers)),
    )


def language_views(project: Project) -> list[messages.LanguageView]:
    """The project's languages that there are texts for, in the project's order."""
    known = languages()
    return [
        messages.LanguageView(code, known[code].name, known[code].direction)
        for code in project.languages
        if code in known
    ]


def area_view(project: Project) -> list[list[list[messages.Pair]]] | None:
    """The project's area as polygons of rings of pairs."""
    if project.area is None:
        return None
    return [rings_of(polygon) for polygon in shapely.get_parts(project.area)]


@dataclass(frozen=True, slots=True)
class Maps:
    """What a project draws on, as far as it can be shown, and what was wrong with the first that cannot."""

    base_maps: list[messages.BaseMapView]
    overlays: list[messages.BaseMapView]
    problem: Problem | None


def maps_view(project: Project, folder: Path, is_on: Callable[[BaseMap], bool] = lambda _online: False) -> Maps:
    """The project's base maps and overlays, in its order.

    Args:
        is_on: of a map from the internet; those that are on come first, the others are not shown at all.
    """
    maps = Maps([], [], None)
    for base_map in project.base_maps:
        if base_map.kind == ONLINE and not is_on(base_map):
            continue
        try:
            source = read_base_map(folder / base_map.file, base_map.attribution)
        except Problem as problem:
            maps = replace(maps, problem=maps.problem or problem)
            continue
        shown = maps.overlays if base_map.overlay else maps.base_maps
        shown.insert(0 if source.kind == ONLINE else len(shown), _base_map_view(base_map, source))
    return maps


def _base_map_view(base_map: BaseMap, source: BaseMapSource) -> messages.BaseMapView:
    return messages.BaseMapView(
        id=base_map.id,
        title=base_map.title,
        kind=source.kind,
        schema=source.schema,
        url=f"/tiles/{base_map.id}" if source.kind == ONLINE else f"/basemap/{base_map.id}",
        min_zoom=source.min_zoom,
        max_zoom=source.max_zoom,
        bounds=list(source.bounds),
        attribution=source.attribution,
        tile_size=source.tile_size,
        colour=base_map.colour,
    )


def place_shown(mark: Contribution, *, exact: bool) -> Geometry | None:
    """Where a contribution is drawn: for others than facilitators, a place near a home is coarsened."""
    if mark.shape is None or exact or mark.place_kind is not PlaceKind.NEAR_HOME:
        return mark.shape
    return coarsened([mark.shape])[0]


def rings_of(shape: Geometry) -> list[list[messages.Pair]]:
    """A point or line as one list of pairs; a polygon as its rings, outer first."""
    if shape.geom_type != "Polygon":
        return [_pairs(shape)]
    return [_pairs(shape.exterior), *(_pairs(hole) for hole in shape.interiors)]


def _pairs(shape: Geometry) -> list[messages.Pair]:
    return [(float(lng), float(lat)) for lng, lat in shapely.get_coordinates(shape)]


def feature_view(
    feature: FeatureId,
    mark: Contribution,
    layer: Layer,
    attachments: tuple[Attachment, ...],
    texts: Texts,
    *,
    unpublished: bool,
    focus: bool,
) -> messages.FeatureShown:
    """One mark's words and place. Without `unpublished` only what was released to others is in it.

    `texts` reads out the answers: in the project's language, as the questions are.
    """
    shape = place_shown(mark, exact=unpublished)
    known = languages().get(mark.body_lang)
    return messages.FeatureShown(
        table=feature.table,
        fid=feature.fid,
        layer=layer.id,
        kind=str(kind_of(shape)) if shape is not None else str(ShapeKind.POINT),
        rings=rings_of(shape) if shape is not None else [],
        ref=mark.ref,
        category=mark.category,
        title=mark.title,
        body=mark.body if unpublished else mark.words_for_others,
        body_lang=mark.body_lang,
        direction=known.direction if known else "ltr",
        status=str(mark.status),
        when=day_of(mark.created_at),
        answers=answer_views(mark, layer, texts),
        photos=photo_views(attachments, unpublished=unpublished),
        recordings=recording_views(attachments, unpublished=unpublished),
        focus=focus,
    )


def answer_views(mark: Contribution, layer: Layer, texts: Texts) -> list[messages.AnswerView]:
    """What was answered, read out; what was photographed or recorded is shown otherwise."""
    return [
        messages.AnswerView(question.label, answer_text(question, mark.answers[question.id], texts))
        for question in layer.questions
        if question.id in mark.answers and not question_type(question.type).attaches
    ]


def photo_views(attachments: tuple[Attachment, ...], *, unpublished: bool) -> list[messages.PhotoView]:
    """Photos and drawings; without `unpublished` those that others may see."""
    return [
        messages.PhotoView(f"/media/{one.uuid}", one.width, one.height, one.caption, one.for_others)
        for one in attachments
        if one.is_picture and (unpublished or one.for_others)
    ]


def recording_views(attachments: tuple[Attachment, ...], *, unpublished: bool) -> list[messages.RecordingView]:
    """Recordings; without `unpublished` those that others may hear, or read where somebody wrote them down."""
    return [
        recording_view(one, heard=unpublished or one.for_others)
        for one in attachments
        if not one.is_picture and (unpublished or one.for_others or _is_told(one))
    ]


def recording_view(one: Attachment, *, heard: bool) -> messages.RecordingView:
    """A recording for somebody who may hear it, or only read what was said."""
    return messages.RecordingView(f"/media/{one.uuid}" if heard else "", one.seconds, one.transcript)


def _is_told(one: Attachment) -> bool:
    """What was said may be read once somebody wrote it down, unless the recording is held back altogether."""
    return bool(one.transcript) and one.released is not False


def day_of(moment: datetime | None) -> str:
    """The day as people may know it: not the minute."""
    return moment.date().isoformat() if moment else ""
