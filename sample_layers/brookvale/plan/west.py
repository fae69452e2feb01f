"""West of the brook: allotments, the orchard bungalows and the newer estate by the water meadow."""

from __future__ import annotations

from .draw import both, street

STREETS = (
    street("Westfield Lane", "tertiary", "350,618 240,628 120,640 0,630 -150,602", "", ""),
    both(
        "Kingfisher Way",
        "residential",
        "152,637 156,560 192,486 166,416 100,384 34,400 8,452 24,540 66,590 84,639",
        "detached",
    ),
    both("Heron Close", "close", "158,556 226,566 262,556 284,532", "detached"),
    both("Wagtail Close", "close", "192,486 246,490 284,462", "detached"),
    both("Dipper Drive", "close", "168,420 226,404 290,398 318,424", "detached"),
    both("Moorhen Close", "close", "158,552 112,540 96,516", "detached"),
    both("Teal Gardens", "close", "186,470 128,464 104,452", "detached"),
    both("Sandpiper Close", "close", "40,396 60,440 64,474", "detached"),
    both("Lapwing Road", "residential", "8,452 -60,440 -116,462 -150,520 -152,602", "detached"),
    both("Swift Court", "close", "-60,440 -66,500 -84,536", "detached"),
    both("Plover Close", "close", "-116,462 -160,430", "detached"),
    both("Orchard Way", "residential", "56,636 62,716 128,764 226,762 270,704 272,624", "bungalow"),
    both("Pippin Close", "close", "128,764 134,706 160,690", "bungalow"),
    both("Russet Close", "close", "226,762 214,704", "bungalow"),
    both("Bramley Close", "close", "62,716 0,730 -40,722", "bungalow"),
    both("Damson Close", "close", "60,690 96,690", "bungalow"),
    street(
        "Allotment Path",
        "track",
        "352,617 358,540 352,470 346,410 342,340 340,300 330,200 280,60 200,-160 60,-420 -90,-1010",
    ),
    street("Pavilion Lane", "service", "128,764 124,812 150,836"),
)
