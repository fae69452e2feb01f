"""North of the railway: the 1930s estate with its circus, crescents and avenues."""

from __future__ import annotations

from math import cos, pi, sin

from .draw import both, street


def _ring(x: float, y: float, radius: float) -> str:
    turns = [2 * pi * i / 16 for i in range(17)]
    return " ".join(f"{x + radius * cos(t):.2f},{y + radius * sin(t):.2f}" for t in turns)


STREETS = (
    both("Moor Lane", "secondary", "960,910 990,1000 1040,1110 1075,1220 1095,1350 1112,1480", "semi", ref="B4117"),
    both(
        "Northfield Avenue",
        "tertiary",
        "1001,1028 900,1055 780,1068 660,1092 540,1142 440,1218 384,1300 340,1402",
        "semi",
        trees=True,
    ),
    both("Chestnut Road", "residential", "958,905 880,938 780,975 680,1012 592,1050 548,1139", "semi"),
    both("Rowan Road", "residential", "782,974 781,1068", "semi"),
    both("Maple Road", "residential", "664,1018 668,1090", "semi"),
    both("Medlar Road", "residential", "881,938 894,1056", "semi"),
    street("Jubilee Circus", "residential", _ring(790, 1192, 58), "", "semi", trees=True),
    both("Jubilee Road", "residential", "784,1067 788,1134", "semi", trees=True),
    both("Lilac Road", "residential", "848,1190 940,1170 1062,1166", "semi"),
    both("Laburnum Road", "residential", "732,1192 640,1204 555,1238 470,1300 420,1392", "semi"),
    both("Circus North", "residential", "792,1250 798,1404", "semi"),
    both("Hawthorn Crescent", "residential", "690,1196 668,1262 690,1322 740,1338 796,1334", "semi"),
    both("Beech Crescent", "residential", "905,1177 888,1250 922,1308 990,1322 1086,1290", "semi"),
    both("Willow Close", "close", "555,1238 580,1290 606,1310", "semi"),
    both("Almond Close", "close", "978,1168 974,1222 990,1262", "semi"),
    both("Whitethorn Close", "close", "610,1112 632,1150 630,1166", "semi"),
    both("Moor End Road", "residential", "340,1402 500,1378 650,1402 800,1406 950,1402 1102,1394", "semi"),
    both("Fairfield Road", "tertiary", "979,977 1100,930 1250,860 1380,790 1500,705 1600,648 1690,618", "semi"),
    both("Elder Road", "residential", "1122,921 1152,850 1250,776 1352,694 1436,628 1462,587", "semi"),
    both("Larch Road", "residential", "1252,776 1290,838", "semi"),
    both("Sycamore Road", "residential", "1354,694 1398,778", "semi"),
    both(
        "Hillside Avenue",
        "residential",
        "1404,776 1452,880 1486,1000 1496,1130 1440,1232 1300,1272 1180,1276 1082,1250",
        "semi",
        trees=True,
    ),
    both("Hillside Close", "close", "1492,1050 1556,1056 1584,1072", "semi"),
    both("Copse Road", "residential", "1482,1172 1400,1340 1250,1392 1102,1394", "semi"),
    both("Quarry Road", "residential", "1472,945 1560,900 1640,880 1740,890", "semi"),
    both("Foxglove Close", "close", "1300,1272 1310,1330", "bungalow"),
    both("Harebell Close", "close", "1190,1276 1196,1330", "bungalow"),
    street("Academy Drive", "service", "1186,890 1200,930 1216,968"),
    street("Goods Yard Lane", "service", "946,874 1010,858 1110,812 1190,766"),
    street("Priory Path", "footway", "1098,931 1010,1010"),
    street("Moor Path", "footway", "1112,1480 1000,1520 840,1600 700,1750 560,2020"),
)
