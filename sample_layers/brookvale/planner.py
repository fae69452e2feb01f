"""The layers a council planner would bring: designations, stops, flood zones, proposals and allocations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pyogrio
import shapely
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from .curves import loop
from .frame import to_grid
from .model import Neighbourhood
from .plan import sites, waters

CONSERVATION_AREA = loop(
    "610,650 622,800 640,905 720,890 905,812 925,740 905,640 870,560 838,490 812,400 900,330 900,255 745,252 752,330 "
    "770,420 790,520 742,575 742,628 612,634",
    step=20,
)

LISTED = (
    ("St Oswin's Church", 800, 681, "I", "Parish church, 13th century, tower 1420s"),
    ("Malthouse Mill", 462, 420, "II*", "Water mill and maltings, 1786"),
    ("Brook Viaduct", 340, 1068, "II*", "Railway viaduct of nine arches, 1849"),
    ("Wharf Bridge", 768, 262, "II", "Canal bridge no. 17, 1797"),
    ("Turnover Bridge", 341, 322, "II", "Canal roving bridge no. 15, 1797"),
    ("Swan Lock", 1165, 318, "II", "Narrow lock and lock-side weir, 1798"),
    ("Corn Exchange", 763, 596, "II", "Corn exchange with clock turret, 1868"),
    ("Brookvale Station", 985, 804, "II", "Station building in polychrome brick, 1851"),
    ("Grain Warehouse", 906, 300, "II", "Canal warehouse with covered dock, 1811"),
    ("War Memorial", 838, 607, "II", "Portland stone cross, 1921"),
    ("The Weavers Arms", 826, 470, "II", "Inn with timber-framed rear range, late 16th century"),
    ("Bandstand", 502, 786, "II", "Cast-iron bandstand, 1897"),
    ("14 and 16 High Street", 862, 610, "II", "Pair of shops with bow windows, c. 1790"),
    ("Vicarage Road villas", 700, 760, "II", "Two pairs of villas, 1856"),
)

CYCLE_ROUTES = (
    ("Canal towpath to Kelbridge", "shared path, resurfaced", "canal"),
    ("Station to park", "quiet street", "station"),
)

ALLOCATIONS = (
    ("BV1", "Goods Yard", "Homes and workshops", 86),
    ("BV2", "Gasworks", "Homes, or community use", 34),
    ("BV3", "Lockside Parade", "Shops with homes above", 22),
    ("BV4", "Malthouse Mill", "Reuse of listed mill", 18),
)


@dataclass(frozen=True)
class PlannerLayer:
    """One layer: its table, what it is, and rows whose geometry is in plan metres."""

    table: str
    description: str
    rows: list[dict[str, object]]


def planner_layers(place: Neighbourhood) -> list[PlannerLayer]:
    """All layers, in the order they are drawn from below."""
    return [
        PlannerLayer("flood_zones", "Fluvial flood zones 2 and 3 (fictional).", list(_flood())),
        PlannerLayer(
            "conservation_area",
            "Conservation area (fictional).",
            [
                {
                    "reference": "CA-07",
                    "name": "Brookvale Old Town",
                    "designated": "1974-06-12",
                    "article_4": True,
                    "geometry": CONSERVATION_AREA,
                }
            ],
        ),
        PlannerLayer("site_allocations", "Sites in the emerging neighbourhood plan (fictional).", list(_sites())),
        PlannerLayer("proposed_cycle_route", "Proposed cycle routes (fictional).", list(_cycling(place))),
        PlannerLayer(
            "listed_buildings",
            "Listed buildings (fictional).",
            [
                {
                    "list_entry": f"FIC-{1001 + i}",
                    "name": name,
                    "grade": grade,
                    "summary": text,
                    "geometry": Point(x, y),
                }
                for i, (name, x, y, grade, text) in enumerate(LISTED)
            ],
        ),
        PlannerLayer("bus_stops", "Bus stops and the services that call (fictional).", list(_stops(place))),
    ]


def write(layers: list[PlannerLayer], path: Path) -> None:
    """A GeoPackage 1.3 in EPSG:27700 at `path`, replacing what is there."""
    path.unlink(missing_ok=True)
    # Otherwise the moment of writing goes into gpkg_contents and no two runs give the same file.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-09-01T00:00:00.000Z"})
    try:
        for layer in layers:
            rows = [{**row, "geometry": to_grid(row["geometry"])} for row in layer.rows]
            frame = geopandas.GeoDataFrame(rows, crs="EPSG:27700")
            frame.to_file(
                path,
                layer=layer.table,
                driver="GPKG",
                engine="pyogrio",
                VERSION="1.3",
                IDENTIFIER=layer.table,
                DESCRIPTION=layer.description,
                GEOMETRY_NAME="geom",
            )
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _flood() -> Iterator[dict[str, object]]:
    reach = box(300, -250, 720, 1320)
    dry = waters.CANAL.buffer(11)
    for zone, width in ((2, 40), (3, 22)):
        shape: BaseGeometry = waters.BROOK.intersection(reach).buffer(width).union(waters.POND.buffer(width * 0.7))
        shape = shape.buffer(25).buffer(-25).difference(dry).simplify(1.5)
        for part in shapely.get_parts(shape):
            yield {"flood_zone": f"Zone {zone}", "source": "Wend Brook", "modelled": 2024, "geometry": part}


def _sites() -> Iterator[dict[str, object]]:
    for reference, name, use, homes in ALLOCATIONS:
        yield {
            "reference": reference,
            "name": name,
            "proposed_use": use,
            "homes": homes,
            "area_ha": round(sites.BY_NAME[name].area / 10_000, 2),
            "stage": "Emerging",
            "geometry": sites.BY_NAME[name],
        }


def _cycling(place: Neighbourhood) -> Iterator[dict[str, object]]:
    lines = {street.name: street.line for street in place.network}
    towpath = lines["Canal Towpath"]
    along = substring(towpath, *sorted(towpath.project(Point(p)) for p in ((-150, 300), (1530, 385)))).simplify(0.5)
    grove = lines["Elm Grove"]
    route = {"canal": along, "station": LineString([*grove.coords, *lines["Station Approach"].coords]).simplify(0.5)}
    for name, kind, key in CYCLE_ROUTES:
        yield {
            "name": name,
            "kind": kind,
            "length_m": round(route[key].length),
            "stage": "Proposed",
            "geometry": route[key],
        }


def _stops(place: Neighbourhood) -> Iterator[dict[str, object]]:
    stops = [mark for mark in place.landmarks if mark.kind == "bus_stop"]
    for i, stop in enumerate(stops):
        services = ("43", "43, 44", "7", "7, 43")[i // 2 % 4]
        yield {
            "stop_code": f"brv{1100 + i}",
            "name": stop.name,
            "services": services,
            "shelter": i % 3 != 1,
            "evening_service": i % 8 < 2,
            "geometry": stop.point,
        }
