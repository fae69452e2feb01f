"""Lanes, villages and the town of Kelbridge's main roads: what lies beyond the boundary."""

from __future__ import annotations

from shapely.geometry import Point, Polygon

from ..curves import outline
from ..model import Street
from .draw import both, street

VILLAGES = {
    "Sallow Green": (-1500.0, 650.0, 190.0),
    "Thorpe Hallow": (900.0, -1090.0, 230.0),
    "Moor End": (1225.0, 2290.0, 210.0),
    "Nether Pinfold": (-2420.0, -1450.0, 180.0),
    "Great Pinfold": (-2560.0, 1650.0, 240.0),
    "Ashcott Magna": (70.0, 3010.0, 220.0),
    "Wendham Lock": (2900.0, -900.0, 150.0),
}
"""Plan x, y and the radius in metres within which lanes are built up."""

FAR_PLACES = {
    "Leaford": (1900, -6300, "town"),
    "Stoke Wendham": (-8700, 1150, "village"),
    "Ollerby": (1700, 8300, "town"),
    "Marl Thorpe": (-2450, -6600, "village"),
    "Fosse Hill": (9300, 330, "village"),
    "Ketterholme": (9800, 3150, "town"),
    "Long Pinfold": (-9600, 4150, "village"),
}
"""Plan x, y and rank of places far out, names only."""

HAMLETS = {"Gallows Hill": (-3600.0, 640.0), "Cold Harbour": (2300.0, 3050.0), "Fold": (-1200.0, -780.0)}

FARMS = {
    "Westfield Farm": (-420, 470, 10),
    "Hollow Farm": (-820, 760, 80),
    "Green Lane Farm": (-1040, 330, 30),
    "Thorpe Lodge": (-560, -560, 60),
    "Lower Farm": (180, -620, 15),
    "Brook Farm": (-240, -1240, 0),
    "Long Acre Farm": (1240, -700, 40),
    "Hallow Grange": (1420, -1260, 75),
    "Moor Farm": (560, 1830, 20),
    "Copse Farm": (-180, 1500, 65),
    "Viaduct Farm": (-1000, 1560, 25),
    "Blackmires Farm": (780, 2560, 50),
    "Hill Farm": (1560, 2300, 10),
    "Sheepwash Farm": (-620, 2420, 35),
    "Pinfold Farm": (-1900, 1180, 70),
    "Top Farm": (-2080, 180, 5),
    "Scotch Barn": (-2700, -420, 55),
    "Gallows Hill Farm": (-3100, 1120, 20),
    "Drift Farm": (-1700, -800, 45),
    "River Farm": (-1350, -2350, 15),
    "Manor Farm": (300, -2300, 60),
    "Drove Farm": (1700, -1950, 30),
    "Fosse Farm": (2500, 2350, 80),
    "Bypass Farm": (4400, 1400, 10),
    "Canal Farm": (4300, -400, 35),
    "Ashby Farm": (5200, 1300, 65),
    "Wharf Farm": (-3900, -300, 25),
    "Magna Farm": (-900, 3560, 5),
    "Cold Harbour Farm": (2300, 4000, 40),
    "Warren Farm": (-3600, 2700, 75),
}
"""Plan x, y and direction in degrees of lone farmsteads."""

TOWN = outline(
    "1590,1560 1700,1250 1690,980 1720,560 1700,60 1780,-420 2400,-520 2960,-160 3080,420 2980,1100 2560,1560 "
    "2050,1700"
)
TOWN_NAME = "Kelbridge"
TOWN_CENTRE = (2620, 560)


def village_green(name: str) -> Polygon:
    """The built-up area of a village."""
    x, y, radius = VILLAGES[name]
    return Point(x, y).buffer(radius, 12)


def _lane(name: str, corners: str, village: str = "", street_class: str = "lane", ref: str = "") -> Street:
    if not village:
        return street(name, street_class, corners, ref=ref)
    return both(name, street_class, corners, "cottage", within=village_green(village), ref=ref)


STREETS = (
    _lane("Westfield Lane", "-150,602 -500,560 -900,620 -1300,640 -1700,600 -2400,700 -2450,740", "Sallow Green"),
    _lane("Gallows Hill", "-2450,740 -2900,690 -3600,650 -4700,820 -7000,700 -9500,1300 -14000,1000"),
    _lane(
        "Thorpe Road",
        "840,-420 870,-700 900,-1090 940,-1350 1000,-1720 1040,-2050 1050,-2300",
        "Thorpe Hallow",
        "secondary",
        "B4117",
    ),
    _lane(
        "Leaford Road",
        "1050,-2300 1090,-2700 1200,-3500 1900,-5200 1700,-7600 2600,-12000",
        street_class="secondary",
        ref="B4117",
    ),
    _lane("Moor Lane", "1112,1480 1130,1700 1220,2290 1330,2800 1350,2920", "Moor End", "secondary", "B4117"),
    _lane(
        "Cold Harbour Road",
        "1350,2920 1370,3500 1420,4000 1400,4750 1900,6800 1500,9000 2200,13000",
        street_class="secondary",
        ref="B4117",
    ),
    _lane(
        "Hollow Lane", "-1500,650 -1420,1000 -1300,1420 -900,1780 -560,1960 100,2020 700,2150 1220,2290", "Moor End"
    ),
    _lane(
        "Green Lane", "-1300,640 -1200,300 -1100,0 -900,-400 -600,-700 0,-980 450,-1060 900,-1090", "Thorpe Hallow"
    ),
    _lane("Church Lane", "-1500,650 -1560,560 -1640,420 -1500,250", "Sallow Green", "lane"),
    _lane("Long Lane", "900,-1090 1300,-1130 1800,-1150 2300,-1040 2900,-900 3300,-700 3420,-300", "Wendham Lock"),
    _lane(
        "Pinfold Lane",
        "-1700,600 -1960,200 -2200,-300 -2360,-900 -2420,-1450 -2300,-2000 -2050,-2600 -2100,-3500 "
        "-2600,-5200 -2200,-7800 -3500,-12000",
        "Nether Pinfold",
    ),
    _lane("Mill Road", "-2420,-1450 -2900,-1300 -3500,-1000 -4700,-900 -6800,-400 -7200,700", "Nether Pinfold"),
    _lane(
        "Pinfold Street",
        "-2450,740 -2520,1200 -2560,1650 -2480,2150 -2300,2600 -1750,2850 -1200,2900 -500,2960 "
        "70,3010 700,2960 1350,2920",
        "Great Pinfold",
    ),
    _lane("Back Lane", "-2560,1520 -2700,1600 -2700,1740 -2540,1830", "Great Pinfold"),
    _lane("Magna Street", "70,3010 120,3500 60,4000 200,4750 -300,6600 1500,9000", "Ashcott Magna"),
    _lane("Chapel Lane", "-120,2990 -60,2880 60,2850 200,2880 230,2995", "Ashcott Magna"),
    _lane("River Lane", "1000,-1740 500,-1950 -300,-2000 -1300,-1980 -2300,-2000"),
    _lane("Drove Lane", "1050,-2300 1700,-2280 2200,-2200 2800,-1900 3300,-1350 3300,-700"),
    _lane("Pound Lane", "900,-1010 1040,-990 1080,-1100 1060,-1190 915,-1200", "Thorpe Hallow"),
    _lane("Smithy Lane", "1200,2200 1080,2230 1070,2330 1240,2400", "Moor End"),
    _lane("Warren Lane", "-9500,1300 -7200,2100 -5200,1900 -3900,1960 -3300,2300 -2300,2600"),
    _lane("Sheepwash Lane", "-2600,1900 -3300,1400 -3600,650"),
    _lane("Fosse Lane", "1370,3500 2300,3050 2900,2700 3100,1500"),
    _lane("Tollgate Lane", "-2050,-2600 -900,-2700 100,-2640 1070,-2600"),
    street(
        "Wendham Way",
        "trunk",
        "-14000,4300 -9000,4200 -4700,3500 -3400,3330 -2000,3420 -600,3760 600,3800 1800,3560 3000,3100 "
        "4200,2700 5200,2500 6500,2450 9500,3100 16000,2600",
        ref="A47",
    ),
    street(
        "Kelbridge Bypass",
        "primary",
        "3700,2860 3640,2000 3700,1200 3760,600 3720,0 3640,-700 3300,-1350",
        ref="A4183",
    ),
    # Kelbridge's own main roads; the streets between them are filled in.
    both("Kelbridge Road", "primary", "1800,632 2100,650 2400,640 2700,660", "far_terrace", ref="A4183"),
    both("Abbey Road", "primary", "2700,660 3100,640 3500,600 3750,610", "", ref="A4183"),
    both(
        "Fosse Road", "secondary", "3750,610 4500,700 5400,560 6500,640 9000,200 12000,900 16000,700", "", ref="B6120"
    ),
    both(
        "Ring Road",
        "secondary",
        "1900,-560 2060,-200 2200,200 2300,640 2320,1100 2200,1500 2050,1820",
        "far_semi",
        ref="B6114",
    ),
    both(
        "Abbeygate",
        "secondary",
        "2760,-620 2720,-100 2690,300 2700,660 2760,1100 2840,1690 2900,2700",
        "far_terrace",
        within=TOWN,
        ref="B6120",
    ),
    both(
        "Quarry Road",
        "tertiary",
        "1740,890 2000,980 2310,1010 2750,1060 3300,1130 3690,1200",
        "far_semi",
        within=TOWN,
    ),
    both("Canal Road", "tertiary", "1690,20 1900,60 2180,110 2700,60 3200,20 3720,0", "far_terrace", within=TOWN),
    both(
        "Moorcroft Road",
        "tertiary",
        "1560,1060 1700,1330 1900,1420 2210,1480 2800,1500 3100,1500 3650,1560",
        "far_semi",
        within=TOWN,
    ),
)
