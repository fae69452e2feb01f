"""Brookvale Park and the sports grounds: pitches, woods and paths."""

from __future__ import annotations

from shapely import affinity
from shapely.geometry import Point, Polygon

from ..curves import loop
from .site import wings

PARK = loop(
    "360,631 450,633 540,644 602,652 606,730 618,830 634,918 520,972 400,1022 350,1024 328,960 320,860 "
    "328,760 342,680",
    step=10,
)


def _pitch(x: float, y: float, width: float, depth: float, degrees: float) -> Polygon:
    return wings(x, y, degrees, (0, 0, width, depth))


PITCHES = (
    ("pitch", _pitch(1352, 1050, 98, 62, 76)),
    ("pitch", _pitch(1290, 1160, 98, 62, 12)),
    ("pitch", _pitch(1262, 1072, 34, 18, -25)),
    ("pitch", _pitch(1180, 1170, 40, 30, -25)),
    ("pitch", _pitch(220, 1000, 100, 64, 82)),
    ("pitch", _pitch(-4, 1070, 92, 58, -22)),
    ("pitch", affinity.scale(Point(110, 960).buffer(1, 12), 62, 68)),
    ("pitch", _pitch(590, 850, 34, 17, 80)),
    ("pitch", _pitch(570, 856, 34, 17, 80)),
    ("pitch", _pitch(577, 776, 34, 34, -8)),
    ("playground", loop("556,668 588,672 590,700 572,708 552,694", step=6)),
    ("playground", _pitch(990, 84, 18, 14, 10)),
    ("playground", _pitch(262, 872, 22, 16, 30)),
    ("playground", _pitch(1110, 480, 40, 24, 2)),
)


WOODS = (
    loop("348,1010 420,1004 520,960 620,912 628,896 600,896 560,918 490,936 420,960 372,972 346,960", step=9),
    loop("330,760 344,730 352,690 346,690 334,720 326,770 322,860 332,860 336,800", step=9),
    loop("428,850 452,870 470,860 462,838 440,830", step=6),
)


PATHS = (
    ("Pool Path", "336,800 342,824 372,836 410,826 440,800 456,770 452,738 430,722"),
    ("Lime Walk", "610,700 560,740 502,786 452,800"),
    ("Rose Path", "606,656 548,700 502,786 490,860 520,930"),
    ("Bandstand Walk", "450,633 470,690 502,786"),
    ("Tennis Walk", "626,850 560,824 502,786"),
    ("Brook Path", "444,620 420,700 390,736 350,760 336,800 330,880 346,960 356,1010"),
    ("West Path", "350,640 346,700 350,760"),
    ("Pool Walk", "456,770 502,786"),
    ("Café Path", "614,740 560,740"),
)
