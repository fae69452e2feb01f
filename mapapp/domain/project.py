"""One neighbourhood's map: what is asked, where, on which base map, in which words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from shapely.geometry import MultiPolygon, Polygon

from mapapp.domain.consent import Purpose
from mapapp.domain.layer import Layer
from mapapp.domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class BaseMap:
    """A base map of the project: a file in its ``basemap`` folder.

    Attributes:
        kind: which reader opens it (``pmtiles-vector`` …); attribution: plain text that must stay on screen.
        file: a bare name. A project from elsewhere must not reach out of its own folder.
        overlay: drawn above the base map, beneath the marks, with a legend; colour: of an overlay, ``#rrggbb``.
    """

    id: str
    title: str
    kind: str
    file: str
    attribution: str
    overlay: bool = False
    colour: str = ""

    def __post_init__(self) -> None:
        bare = self.file == PurePosixPath(self.file).name == PureWindowsPath(self.file).name
        if not bare or self.file in ("", "..") or "\0" in self.file:
            raise Refusal("base-map-file", "file", id=self.id[:60])


@dataclass(frozen=True, slots=True)
class Project:
    """The definition of a project; it travels with the file and merges between stations.

    Attributes:
        purpose, organiser, kept_for, contact_point: why it is asked, by whom, how long it is kept and whom to turn
            to, in the organiser's words; residents can read them at every step. Empty where nobody has said.
        contact_purposes: what people may be written to about; none where nobody is asked for a contact.
    """

    uuid: str
    title: str
    layers: tuple[Layer, ...]
    purpose: str = ""
    organiser: str = ""
    kept_for: str = ""
    contact_point: str = ""
    contact_purposes: tuple[Purpose, ...] = ()
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    area: Polygon | MultiPolygon | None = None
    base_maps: tuple[BaseMap, ...] = ()
    pre_moderation: bool = True
    hlc: str = ""

    def __post_init__(self) -> None:
        ids = [layer.id for layer in self.layers]
        if not ids:
            raise Refusal("project-without-layer", "layers")
        if len(set(ids)) != len(ids):
            raise Refusal("layer-twice", "layers")
        if self.area is not None and not _is_ground(self.area):
            raise Refusal("area-shape", "area")

    def layer(self, layer_id: str) -> Layer:
        """The layer with this id; a Refusal where the project has none."""
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise Refusal("layer-unknown", "layer", layer=layer_id[:60])


def _is_ground(area: object) -> bool:
    """Whether places can be looked for in it: polygons that enclose something and do not cross themselves."""
    return isinstance(area, Polygon | MultiPolygon) and not area.is_empty and area.is_valid
