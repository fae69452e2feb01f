"""How sheets lie: whose they are, which way they turn, and where they come to rest."""

import json

import pytest

TABLE = {"left": 0, "top": 0, "right": 1920, "bottom": 1080}
PEOPLE = [
    {"seat": "1", "edge": "bottom", "x": 480, "y": 1016, "language": "en", "colour": "blue"},
    {"seat": "2", "edge": "bottom", "x": 1440, "y": 1016, "language": "pl", "colour": "red"},
    {"seat": "3", "edge": "top", "x": 480, "y": 64, "language": "ur", "colour": "green"},
]


def lying(x, y, turn=0, width=360, height=400):
    return {"x": x, "y": y, "turn": turn, "width": width, "height": height}


def ask(stage, function, *values):
    return stage.run(f"stage.{function}({', '.join(json.dumps(value) for value in values)})")


@pytest.mark.parametrize(
    ("at", "whose"),
    [((480, 700), "en"), ((1300, 700), "pl"), ((480, 520), "en"), ((480, 430), "ur")],
    ids=["hers", "a neighbour's on the same edge", "in between still hers", "clearly nearer to the other side"],
)
def test_a_sheet_is_its_owners_until_it_is_clearly_nearer_to_somebody_else(stage, at, whose):
    spot = {"x": at[0], "y": at[1]}
    assert ask(stage, "receiver", PEOPLE, spot, PEOPLE[0])["language"] == whose


def test_an_edge_without_a_seat_can_be_turned_to_as_well(stage):
    side = ask(stage, "sideAt", PEOPLE, "left", {"x": 900, "y": 300}, TABLE)
    assert (side["edge"], side["x"], side["y"], side["language"]) == ("left", 0, 540, "")


@pytest.mark.parametrize(("before", "to", "after"), [(0, -90, -90), (270, 0, 360), (180, -90, 270), (-90, 180, -180)])
def test_it_turns_the_short_way(stage, before, to, after):
    assert ask(stage, "shortestTurn", before, to) == after


def test_a_sheet_turned_sideways_is_kept_on_the_table_too(stage):
    assert ask(stage, "inside", lying(0, 1080, 90), TABLE) == {"x": 208, "y": 1080 - 180 - 8}


def test_at_least_half_of_it_is_seen_beside_the_cards(stage):
    card = {"left": 160, "top": 724, "right": 800, "bottom": 1080}
    before = lying(480, 880)
    others = {"cards": [card], "kept": []}
    spot = ask(stage, "inSight", before, TABLE, others)
    box = ask(stage, "boxOf", before | spot)
    across = min(box["right"], card["right"]) - max(box["left"], card["left"])
    down = min(box["bottom"], card["bottom"]) - max(box["top"], card["top"])
    assert max(0, across) * max(0, down) <= 0.5 * 360 * 400
    assert abs(spot["x"] - 480) + abs(spot["y"] - 880) < 250, "it goes no farther than it must"
    assert ask(stage, "inSight", lying(1200, 500), TABLE, others) == {"x": 1200, "y": 500}


def test_it_makes_room_for_what_everybody_looks_at(stage):
    ring = {"left": 900, "top": 500, "right": 1000, "bottom": 600}
    box = ask(
        stage, "boxOf", lying(0, 0) | ask(stage, "inSight", lying(960, 540), TABLE, {"cards": [], "kept": [ring]})
    )
    assert box["right"] <= 900 or box["left"] >= 1000 or box["bottom"] <= 500 or box["top"] >= 600


def test_it_opens_beside_the_pin_and_leaves_pin_and_cards_free(stage):
    card = {"left": 280, "top": 724, "right": 680, "bottom": 1080}
    spot = ask(stage, "beside", lying(480, 600), TABLE, {"cards": [card], "sheets": []})
    box = ask(stage, "boxOf", lying(480, 600) | spot)
    assert box["bottom"] <= 724
    assert not (box["left"] < 480 < box["right"] and box["top"] < 600 < box["bottom"])


@pytest.mark.parametrize("turn", [0, 90, 180, -90])
def test_two_that_lie_side_by_side_for_their_reader_are_joined(stage, turn):
    right, down = {0: ((1, 0), (0, 1)), 90: ((0, 1), (-1, 0)), 180: ((-1, 0), (0, -1)), -90: ((0, -1), (1, 0))}[turn]
    table = {"left": 0, "top": 0, "right": 2000, "bottom": 2000}

    def laid(along, aside):
        spot = 1000 + along * right[0] + aside * down[0], 1000 + along * right[1] + aside * down[1]
        found = ask(stage, "joined", lying(*spot, turn), [lying(1000, 1000, turn)], table)
        return found and found["at"]

    assert laid(390, 30) == {"x": 1000 + 368 * right[0], "y": 1000 + 368 * right[1]}
    assert laid(450, 0) is None
    assert laid(390, 120) is None


def test_sheets_turned_to_different_people_are_not_joined(stage):
    assert ask(stage, "joined", lying(600, 540), [lying(960, 540, 180)], TABLE) is None
