"""Names on the map that are not streets: the boundary, quarters, shops, stops and other landmarks."""

from __future__ import annotations

from ..curves import outline

BOUNDARY = outline(
    "-185,332 -60,312 100,336 300,330 392,318 394,240 376,150 388,60 470,-30 600,-40 736,-46 740,-150 850,-176 "
    "985,-160 1100,-100 1210,10 1250,120 1300,232 1440,296 1545,338 1500,420 1424,528 1480,546 1570,562 1672,582 "
    "1690,640 1646,690 1560,850 1646,868 1650,920 1600,1090 1530,1120 1520,1210 1440,1370 1280,1430 1134,1434 "
    "1080,1440 950,1446 800,1450 650,1446 500,1420 306,1442 344,1282 402,1192 456,1132 348,1096 322,1120 300,1180 "
    "246,1252 190,1288 138,1252 124,1188 -60,1206 -112,1062 -102,880 -74,750 -92,726 -180,640 -196,430"
)

CENTRE = (850, 700)

QUARTERS = (
    ("Wharfside", 1120, 330, 14),
    ("Northfield", 660, 1190, 14),
    ("Lockside", 960, 90, 14),
    ("Brookmead", 130, 490, 14),
    ("Fairfield", 1300, 850, 14),
    ("Foundry Streets", 1090, 520, 15),
)

HIGH_STREET = (
    ("butcher", "Pask & Daughter"),
    ("bakery", "The Old Bakehouse"),
    ("pharmacy", "Brookvale Pharmacy"),
    ("cafe", "Tick Tock Café"),
    ("hairdresser", "Shear Joy"),
    ("greengrocer", "Green's Greens"),
    ("charity", "Second Spring"),
    ("post_office", "Brookvale Post Office"),
    ("books", "The Reading Room"),
    ("hardware", "Nuts & Bolts"),
    ("clothes", "Sari Palace"),
    ("bank", "Wend Building Society"),
    ("restaurant", "Masala Corner"),
    ("optician", "Clear View"),
    ("florist", "Petal"),
    ("bicycle", "Spokes"),
    ("fast_food", "The Codfather"),
    ("barber", "Kings"),
    ("supermarket", "Polski Smak"),
    ("jewelry", "Amber & Jet"),
    ("cafe", "Café Lisboa"),
    ("stationery", "Ink & Page"),
    ("pub", "The Weavers Arms"),
    ("betting", "Sure Thing"),
    ("laundry", "Bubbles"),
    ("pet", "Paws for Thought"),
    ("estate_agent", "Hearth & Home"),
    ("toys", "Marbles"),
    ("shoes", "Well Heeled"),
    ("deli", "The Cheese Counter"),
    ("mobile_phone", "Fix My Fone"),
    ("tailor", "A Stitch in Time"),
)

# kind, name, x, y; these take the nearest building as theirs.
ON_BUILDINGS = (
    ("pub", "The Navigation", 782, 352),
    ("pub", "The Moulders Rest", 1180, 590),
    ("pub", "The Signal", 1000, 770),
    ("pub", "The Loom", 648, 488),
    ("pub", "The Moor Cock", 1100, 1370),
    ("pub", "The Boat", 780, 232),
    ("convenience", "Singh's Corner Shop", 928, 492),
    ("convenience", "Cooper Street Stores", 556, 490),
    ("convenience", "Northfield Mini Market", 790, 1050),
    ("convenience", "Fairfield Food & Wine", 1106, 946),
    ("fast_food", "Northfield Fish Bar", 806, 1052),
    ("hairdresser", "Curl Up", 770, 1052),
    ("cafe", "The Lock Keeper's Café", 1160, 378),
    ("community_centre", "Foundry Community Rooms", 1046, 494),
    ("place_of_worship", "Elim Chapel", 652, 360),
    ("dentist", "Park Road Dental", 580, 646),
    ("veterinary", "Elm Grove Vets", 760, 730),
    ("kindergarten", "Little Acorns", 660, 838),
    ("restaurant", "Dhaka Kitchen", 960, 612),
    ("bakery", "Sweet Samosa", 1010, 606),
    ("butcher", "Al-Noor Halal", 1060, 600),
    ("supermarket", "Kelbridge Road Cash & Carry", 1150, 590),
    ("clothes", "Fabric World", 1110, 596),
    ("hairdresser", "Fade Away", 1210, 590),
    ("garage", "Bellows Street Motors", 1240, 430),
    ("cafe", "Platform One", 944, 790),
    ("art", "Wharf Studios", 940, 332),
    ("brewery", "Wendham Brewery", 1090, 360),
)

# kind, name, x, y, min_zoom
STANDING = (
    ("station", "Brookvale", 1000, 815, 13),
    ("library", "Brookvale Library", 893, 776, 14),
    ("place_of_worship", "St Oswin's Church", 800, 681, 14),
    ("place_of_worship", "Brookvale Mosque", 1005, 400, 14),
    ("place_of_worship", "Gurdwara Sahib Brookvale", 804, 170, 14),
    ("community_centre", "Corn Exchange", 763, 596, 14),
    ("clinic", "Linden Road Health Centre", 773, 864, 14),
    ("school", "School Street Primary School", 1112, 520, 14),
    ("school", "Brookvale Academy", 1210, 1030, 14),
    ("park", "Brookvale Park", 470, 860, 13),
    ("allotments", "Brook Street Allotments", 393, 520, 14),
    ("playground", "Park playground", 572, 688, 15),
    ("playground", "Lockside playground", 990, 84, 16),
    ("playground", "Westfield playground", 262, 872, 16),
    ("cafe", "Park Café", 548, 716, 15),
    ("bandstand", "Bandstand", 502, 786, 16),
    ("supermarket", "Superstore", 648, 174, 15),
    ("marketplace", "Brookvale Market", 806, 592, 14),
    ("recreation_ground", "Westfield Recreation Ground", 130, 1010, 13),
    ("youth_club", "Lockside Youth Club", 1042, 190, 15),
    ("scout_hut", "Scout Hut", 274, 842, 16),
    ("community_garden", "Mill Meadow Community Garden", 470, 560, 15),
    ("historic", "Malthouse Mill", 462, 420, 15),
    ("memorial", "War Memorial", 838, 607, 16),
    ("bowls", "Bowling Green", 577, 776, 16),
    ("toilets", "Public toilets", 778, 630, 16),
    ("parking", "Station car park", 955, 806, 16),
    ("bridge", "Wharf Bridge", 768, 262, 16),
    ("bridge", "Swan Lock Bridge", 1174, 318, 16),
    ("bridge", "Ropewalk Bridge", 522, 288, 16),
    ("bridge", "Turnover Bridge", 341, 322, 16),
    ("viaduct", "Brook Viaduct", 340, 1068, 15),
    ("cemetery", "Moor End Cemetery", 630, 1490, 14),
    ("fuel", "Kelbridge Road Service Station", 1440, 572, 16),
    ("museum", "Canal Stables", 823, 284, 16),
)

# Street, share of its length, name; a pair of stops, one each side.
BUS_STOPS = (
    ("High Street", 0.45, "Market Place"),
    ("Station Road", 0.4, "Library"),
    ("Bridge Street", 0.5, "Wharf Bridge"),
    ("London Road", 0.62, "Gurdwara"),
    ("Lockside Road", 0.45, "Lockside Parade"),
    ("Tiller Road", 0.6, "Tiller Road"),
    ("Moor Lane", 0.2, "Fairfield Road"),
    ("Moor Lane", 0.62, "Lilac Road"),
    ("Northfield Avenue", 0.3, "Jubilee Road"),
    ("Northfield Avenue", 0.72, "Laburnum Road"),
    ("Fairfield Road", 0.3, "Academy"),
    ("Fairfield Road", 0.72, "Elder Road"),
    ("Kelbridge Road", 0.4, "Junction Street"),
    ("Park Road", 0.5, "Park gates"),
    ("Westfield Lane", 0.4, "Orchard Way"),
    ("Wharf Road", 0.45, "Mosque"),
    ("Wharf Road", 0.8, "Bellows Street"),
    ("Hillside Avenue", 0.4, "Hillside Close"),
)
