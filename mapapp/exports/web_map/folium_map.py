"""The map as folium makes it: one Leaflet map and a group for each layer. Nobody's words go through it.

folium writes what it is given into a program, and names ten files of other people's servers in the page's head. So
it is given identifiers and numbers only, its head is left where it is, and the page around it is ours (page.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import folium
from folium.elements import MacroElement
from folium.template import Template

from mapapp.domain.layer import Layer
from mapapp.workspace.ground import CarriedTiles

_FARTHEST, _CLOSEST = 3, 20
_BEYOND_DATA = 4
"""Zooms closer than the base map's data, so that one can tell two doors apart."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The map's element in the page, and the program that brings it to life."""

    element: str
    program: str


def folium_map(layers: Sequence[Layer], grounds: Sequence[CarriedTiles]) -> Parts:
    """A map without ground or marks of its own: `webMap.begin` of the page's script adds them.

    Identifiers are the same in every file, so that two exports of one state are the same file.
    """
    base = next((one for one in grounds if not one.colour), None)
    map_ = folium.Map(
        tiles=None,
        zoom_control=False,
        attribution_control=False,
        wheel_px_per_zoom_level=100,
        max_bounds_viscosity=0.8,
        **_edges(base),
    )
    map_.options |= _zooms(base)  # its own arguments for these are a tile layer's
    map_._id = "neighbourhood"
    groups = [folium.FeatureGroup(name=layer.id) for layer in layers]
    for layer, group in zip(layers, groups, strict=True):
        group._id = layer.id
        group.add_to(map_)
    begin = _Begin({layer.id: group for layer, group in zip(layers, groups, strict=True)})
    begin._id = "begin"
    begin.add_to(map_)
    figure = map_.get_root()
    figure.render()
    return Parts(element=figure.html.render(), program=figure.script.render())


class _Begin(MacroElement):
    """Hands map and groups over to the page's own script."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            webMap.begin({{ this._parent.get_name() }}, {
            {%- for id, group in this.groups.items() %}
                {{ id|tojson }}: {{ group.get_name() }},
            {%- endfor %}
            });
        {% endmacro %}
        """
    )

    def __init__(self, groups: dict[str, folium.FeatureGroup]) -> None:
        super().__init__()
        self._name = "WebMap"
        self.groups = groups


def _zooms(base: CarriedTiles | None) -> dict[str, int]:
    """As far away as there is data for, and as close as a door."""
    if base is None:
        return {"min_zoom": _FARTHEST, "max_zoom": _CLOSEST}
    return {
        "min_zoom": max(_FARTHEST, base.min_zoom + 1),  # a tile of data serves the four of the next zoom
        "max_zoom": min(_CLOSEST, base.max_zoom + _BEYOND_DATA),
    }


def _edges(base: CarriedTiles | None) -> dict[str, object]:
    """One cannot leave what travels along, where something does."""
    if base is None:
        return {}
    west, south, east, north = base.bounds
    return {"max_bounds": True, "min_lat": south, "max_lat": north, "min_lon": west, "max_lon": east}
