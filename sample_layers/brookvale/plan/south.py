"""South of the canal: the trading estate, the boatyards and the 1960s Lockside estate."""

from __future__ import annotations

from .draw import both, street

STREETS = (
    street("Boatyard Lane", "tertiary", "767,216 900,224 1050,246 1200,285 1340,320 1440,326", "works", "council"),
    both("Lockside Road", "residential", "763,120 880,120 1000,134 1096,176 1126,263", "council"),
    both("Tiller Road", "residential", "1000,134 1016,40 962,-36 866,-70 768,-90", "council"),
    both("Barge Close", "close", "882,120 886,20", "council"),
    both("Rudder Close", "close", "1016,62 1106,54", "council"),
    both("Towline Close", "close", "1096,176 1170,160 1216,178", "council"),
    both("Windlass Close", "close", "1016,30 1074,-20", "council"),
    both("Helm Road", "residential", "1170,160 1180,90 1150,10 1060,-80 962,-130 838,-140 774,-130", "semi"),
    street("Mercia Way", "tertiary", "762,62 650,62 560,92 524,170 530,226", "sheds", "sheds"),
    street("Superstore Way", "service", "763,180 730,176 712,150 690,140"),
    street("Bonded Way", "service", "652,62 648,-20", "sheds", "sheds"),
    street("Union Way", "service", "564,90 488,50", "sheds", "sheds"),
)
