"""Ground with a use of its own: parks, schools, yards, and the buildings drawn by hand on them."""

from __future__ import annotations

from shapely.geometry import Point

from ..curves import loop, outline
from .park import PARK
from .site import Site, wings

CHURCH = wings(800, 681, 9, (0, 0, 27, 10), (-16, 0, 7, 7.5), (4, 0, 7, 20), (17, 0, 9, 7), (-5, -6.5, 5, 4))


SITES = (
    Site(
        "St Oswin's Church",
        "cemetery",
        outline("748,650 834,631 842,664 858,700 861,724 812,729 752,731"),
        (("St Oswin's Church", CHURCH), ("Parish Hall", wings(765, 716, 2, (0, 0, 17, 10), (6, 6, 6, 5)))),
    ),
    Site(
        "Brookvale Park",
        "park",
        PARK,
        (
            ("Park Café", wings(548, 716, 5, (0, 0, 14, 9), (9, 1, 5, 6))),
            ("Bandstand", Point(502, 786).buffer(5, 2)),
            ("Bowls Pavilion", wings(583, 805, -8, (0, 0, 16, 6))),
        ),
    ),
    Site("Brook Street Allotments", "allotments", outline("362,600 424,602 421,574 434,504 410,452 396,404 364,408")),
    Site("Mill Meadow", "meadow", outline("468,618 492,616 486,560 488,500 478,482 458,498 446,562 466,600")),
    Site(
        "Malthouse Mill",
        "commercial",
        outline("436,448 484,462 492,372 424,376"),
        (("Malthouse Mill", wings(462, 420, 8, (0, 0, 15, 34), (-10, 8, 9, 10), (9, -13, 8, 8))),),
    ),
    Site(
        "School Street Primary School",
        "school",
        outline("1076,578 1152,576 1148,424 1071,416"),
        (
            (
                "School Street Primary School",
                wings(1112, 535, 2, (0, 0, 50, 13), (-19, -13, 12, 18), (19, -13, 12, 18)),
            ),
            ("Nursery", wings(1092, 452, 2, (0, 0, 22, 12), (8, 9, 8, 8))),
        ),
    ),
    Site(
        "Brookvale Academy",
        "school",
        loop(
            "1112,985 1240,928 1366,868 1408,900 1438,1010 1448,1120 "
            "1404,1192 1300,1232 1185,1234 1118,1200 1092,1110",
            step=20,
        ),
        (
            (
                "Brookvale Academy",
                wings(
                    1206,
                    1000,
                    -25,
                    (0, 0, 92, 14),
                    (-38, 24, 14, 40),
                    (2, 22, 14, 34),
                    (38, 20, 16, 32),
                    (20, -12, 20, 12),
                ),
            ),
            ("Academy Sports Hall", wings(1180, 1090, -25, (0, 0, 36, 22), (22, -4, 9, 12))),
            ("Science Block", wings(1286, 955, -25, (0, 0, 40, 15), (14, 11, 11, 9))),
        ),
    ),
    Site(
        "Brookvale Mosque",
        "commercial",
        outline("984,369 1028,380 1026,426 983,424"),
        (
            (
                "Brookvale Mosque",
                wings(1005, 400, -38, (0, 0, 23, 20), (0, 12.5, 9, 6), (-12.5, -8, 4, 4), (12.5, -8, 4, 4)),
            ),
        ),
        drawn=False,
    ),
    Site(
        "Gurdwara Sahib Brookvale",
        "commercial",
        outline("774,131 832,131 832,206 774,206"),
        (("Gurdwara Sahib Brookvale", wings(804, 170, 2, (0, 0, 24, 34), (-15, 8, 8, 12), (0, 20, 12, 7))),),
        drawn=False,
    ),
    Site(
        "Corn Exchange Community Centre",
        "commercial",
        outline("747,572 769,564 781,620 762,626 749,622"),
        (("Corn Exchange Community Centre", wings(763, 596, 13, (0, 0, 15, 34), (-6, -10, 8, 12))),),
        drawn=False,
    ),
    Site(
        "Brookvale Library",
        "commercial",
        outline("862,752 905,744 921,794 880,806 866,800"),
        (("Brookvale Library", wings(893, 776, 17, (0, 0, 23, 17), (-8, 11, 12, 10), (13, -2, 4, 8))),),
        drawn=False,
    ),
    Site(
        "Linden Road Health Centre",
        "hospital",
        outline("738,850 800,838 808,868 748,892"),
        (("Linden Road Health Centre", wings(773, 864, -10, (0, 0, 34, 13), (11, 9, 13, 9), (-14, -8, 8, 7))),),
    ),
    Site(
        "Brookvale Station",
        "railway",
        outline("924,812 1014,786 1050,764 1062,782 1040,802 960,836 936,848 926,842"),
        (
            ("Brookvale Station", wings(985, 804, -22, (0, 0, 30, 8), (-8, -2, 10, 10), (9, -1, 8, 9))),
            ("Signal Box", wings(1046, 801, -25, (0, 0, 8, 4))),
        ),
    ),
    Site(
        "Goods Yard",
        "industrial",
        outline("962,858 1105,792 1208,738 1224,758 1138,838 1098,884 1000,900 968,888"),
        (("Goods Shed", wings(1080, 838, -27, (0, 0, 46, 14), (26, -2, 6, 8))),),
        detail="brownfield",
    ),
    Site(
        "Gasworks",
        "industrial",
        outline("1304,388 1388,404 1414,462 1404,476 1306,434"),
        (("Gasholder base", Point(1340, 412).buffer(14, 6)),),
        detail="brownfield",
    ),
    Site(
        "Westfield Recreation Ground",
        "recreation_ground",
        loop("14,806 124,806 250,806 292,836 304,980 276,1052 130,1108 -30,1158 -70,1060 -64,900", step=20),
        (
            ("Cricket Pavilion", wings(150, 846, 0, (0, 0, 20, 8), (0, -5, 12, 3))),
            ("Scout Hut", wings(274, 842, -60, (0, 0, 16, 9))),
        ),
    ),
    Site("Jubilee Green", "park", Point(790, 1192).buffer(52, 12)),
    Site(
        "Superstore",
        "commercial",
        outline("592,128 742,118 746,204 604,224"),
        (("Superstore", wings(648, 174, -4, (0, 0, 62, 44), (36, -6, 12, 20))),),
    ),
    Site(
        "Lockside Green",
        "grass",
        outline("906,14 994,22 978,92 908,98"),
        (
            ("Severn House", wings(925, 56, 2, (0, 0, 13, 50), (8, 0, 5, 9))),
            ("Trent House", wings(962, 34, -86, (0, 0, 12, 34), (7, 0, 4, 8))),
            ("Avon House", wings(962, 70, -86, (0, 0, 12, 34), (7, 0, 4, 8))),
        ),
    ),
    Site(
        "Lockside Parade",
        "commercial",
        outline("898,132 982,138 982,172 898,166"),
        (("Lockside Parade", wings(940, 152, 4, (0, 0, 62, 12), (-20, 8, 12, 6), (12, 8, 18, 6))),),
        drawn=False,
    ),
    Site(
        "Lockside Youth Club",
        "commercial",
        outline("1020,150 1076,190 1060,222 1012,206"),
        (("Lockside Youth Club", wings(1042, 190, 38, (0, 0, 22, 15), (8, 10, 10, 7))),),
        drawn=False,
    ),
    Site(
        "Basin Wharf",
        "commercial",
        outline("838,262 846,262 850,330 886,334 898,328 902,262 912,266 910,336 838,336"),
        (("Grain Warehouse", wings(906, 300, 2, (0, 0, 11, 44))),),
        drawn=False,
    ),
    Site(
        "Canal Stables",
        "commercial",
        outline("808,270 838,270 838,298 808,296"),
        (("Canal Stables", wings(823, 284, 2, (0, 0, 22, 9), (-7, 6, 8, 5))),),
        drawn=False,
    ),
    Site(
        "Moor End Cemetery",
        "cemetery",
        outline("560,1424 700,1436 690,1540 566,1530"),
        (("Cemetery Chapel", wings(628, 1462, 5, (0, 0, 16, 8))),),
    ),
    Site(
        "Priory Copse",
        "wood",
        loop("190,1085 280,1060 318,1080 300,1150 240,1220 190,1270 150,1240 160,1150", step=12),
    ),
    Site("Fairfield Green", "grass", outline("1020,985 1070,965 1100,975 1078,1040 1060,1060 1044,1050")),
)


WORKED_GROUND = (
    (
        "industrial",
        outline("912,338 1040,356 1180,396 1300,436 1304,390 1296,364 1220,344 1080,307 1024,292 912,276"),
    ),
    (
        "industrial",
        outline(
            "772,220 900,228 1050,250 1200,290 1338,325 1440,331 1440,364 1352,358 1220,326 1080,289 1000,272 780,254"
        ),
    ),
    ("industrial", outline("486,190 500,120 470,60 500,20 620,10 690,12 690,112 590,118 590,226 544,232")),
    (
        "commercial",
        outline(
            "774,330 742,338 760,420 776,500 800,560 742,572 748,624 836,628 862,722 880,800 922,812 "
            "936,780 926,700 900,640 896,612 850,560 836,490 822,410 808,336"
        ),
    ),
    (
        "grass",
        loop(
            "1230,1040 1330,985 1400,960 1428,1010 1436,1112 1396,1182 1300,1222 1190,1222 1130,1190 1170,1130",
            step=15,
        ),
    ),
)


BY_NAME = {site.name: site.shape for site in SITES}
MARKET_PLACE = outline("836,560 856,604 790,624 778,577")
ALLOTMENTS = BY_NAME["Brook Street Allotments"]
