"""The High Street, the market, and the Victorian streets between canal and railway."""

from __future__ import annotations

from .draw import both, street

STREETS = (
    # The spine, from the canal to the railway and on to the moor.
    both("London Road", "secondary", "840,-420 800,-250 772,-120 762,0 762,140 768,262", "semi", ref="B4117"),
    both("Bridge Street", "secondary", "768,262 776,330 790,410", "shop", ref="B4117"),
    both("High Street", "secondary", "790,410 806,490 832,565 866,635 893,700", "shop", ref="B4117"),
    street("Station Road", "secondary", "893,700 915,770 938,842 960,910", "shop", "shop", ref="B4117"),
    both("Market Place", "residential", "829,556 776,578 788,626", "shop"),
    street("Church Street", "tertiary", "866,635 850,606 770,625 690,638 612,640", "bay", "bay"),
    street("Park Road", "tertiary", "612,640 540,632 450,620 350,618", "bay", ""),
    street("Kelbridge Road", "primary", "866,635 960,622 1080,606 1200,600 1320,592", "shop", "bay", ref="A4183"),
    street("Kelbridge Road", "primary", "1320,592 1420,585 1500,590 1650,612 1800,632", "semi", "semi", ref="A4183"),
    # West of the High Street: the weavers' grid.
    street("Mill Lane", "residential", "504,628 497,560 499,500 496,450 506,372", "terrace", ""),
    both("Navigation Street", "residential", "777,338 680,345 590,358 506,372", "terrace"),
    both("Brook Street", "residential", "499,503 650,490 804,478", "terrace"),
    both("Cooper Street", "residential", "550,634 560,364", "terrace"),
    both("Tanner Street", "residential", "597,640 606,356", "terrace"),
    both("Loom Street", "residential", "644,640 652,348", "terrace"),
    both("Chandler Street", "residential", "690,638 698,344", "terrace"),
    both("Saddler Street", "residential", "737,631 744,340", "terrace"),
    # East: the foundry streets, down to the works on Wharf Road.
    street("Wharf Road", "tertiary", "779,345 900,344 1040,362 1180,402 1300,442 1420,492", "terrace", "works"),
    both("Provident Street", "residential", "806,490 930,480 1046,476", "terrace"),
    both("Swan Street", "residential", "884,633 876,345", "terrace"),
    both("Forge Street", "residential", "932,626 924,347", "terrace"),
    both("Anvil Street", "residential", "980,619 972,353", "terrace"),
    both("School Street", "residential", "1046,610 1038,362", "terrace"),
    both("Furnace Street", "residential", "1186,601 1178,401", "terrace"),
    both("Bellows Street", "residential", "1234,598 1226,417", "terrace"),
    both("Hammer Street", "residential", "1282,595 1274,433", "terrace"),
    street("Colliers Row", "residential", "1330,591 1322,450", "terrace", "terrace"),
    # The railway triangle.
    street("Station Approach", "residential", "918,781 962,788 1015,776", "", "bay"),
    street("Railway Terrace", "residential", "1015,776 1100,731 1200,672 1296,593", "", "bay"),
    both("Temperance Street", "residential", "936,625 948,786", "bay"),
    both("Signal Street", "residential", "986,618 984,784", "bay"),
    both("Junction Street", "residential", "1034,612 1032,767", "bay"),
    both("Fern Street", "residential", "1082,606 1081,741", "bay"),
    both("Ivy Street", "residential", "1130,603 1131,713", "bay"),
    both("Holly Street", "residential", "1178,601 1180,684", "bay"),
    # The villas by the park.
    street("Parkside", "residential", "612,640 614,730 626,830 642,916", "", "villa", trees=True),
    both("Vicarage Road", "residential", "690,638 700,742 712,842 720,880", "villa", trees=True),
    street("Elm Grove", "residential", "614,742 702,744 800,740 904,736", "villa", "villa", trees=True),
    street("Linden Road", "residential", "628,846 712,840 830,822 930,808", "villa", "villa", trees=True),
    # Yards and cut-throughs.
    street("Basin Yard", "service", "776,326 836,320 841,304"),
    street("Old Bakehouse Yard", "service", "811,525 775,530"),
    street("Corn Exchange Yard", "service", "776,586 762,590"),
    street("Weavers Yard", "service", "843,488 840,440 838,392 846,372"),
    street("Church Walk", "footway", "770,625 790,660 800,704 792,740"),
    street("Bellringers Passage", "footway", "876,660 848,668 800,684"),
    street("Ropewalk", "footway", "506,372 513,300 522,262 530,226"),
    street("Coalyard Steps", "footway", "1180,402 1173,340 1170,276"),
    street("Lamp Passage", "footway", "944,708 1082,690 1180,650"),
)
