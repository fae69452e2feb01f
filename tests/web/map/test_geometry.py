"""Strokes, rooms and icons: what is decided without a map."""

import json


def test_a_straight_stroke_keeps_its_ends_only(stage):
    line = [{"x": x, "y": 0.4 * (x % 2)} for x in range(100)]
    assert stage.run(f"stage.simplify({json.dumps(line)}, 1)") == [line[0], line[-1]]


def test_a_corner_is_kept(stage):
    line = [{"x": 0, "y": 0}, {"x": 50, "y": 1}, {"x": 100, "y": 0}, {"x": 100, "y": 50}, {"x": 100, "y": 100}]
    assert stage.run(f"stage.simplify({json.dumps(line)}, 1.5)") == [line[0], line[2], line[4]]


def test_a_stroke_that_comes_back_to_its_start_is_not_lost(stage):
    ring = [{"x": 0, "y": 0}, {"x": 10, "y": 0}, {"x": 10, "y": 10}, {"x": 0, "y": 10}, {"x": 0, "y": 0}]
    assert stage.run(f"stage.simplify({json.dumps(ring)}, 1.5)") == ring


def free(stage, *cards):
    whole = {"left": 0, "top": 0, "right": 1000, "bottom": 600}
    cards = [dict(zip(("left", "top", "right", "bottom"), card, strict=True)) for card in cards]
    room = stage.run(f"stage.freeRoom({json.dumps(whole)}, {json.dumps(cards)})")
    return room["left"], room["top"], room["right"], room["bottom"]


def test_without_cards_the_whole_map_is_free(stage):
    assert free(stage) == (0, 0, 1000, 600)


def test_a_card_at_the_side_leaves_the_other_side(stage):
    assert free(stage, (20, 20, 400, 580)) == (400, 0, 1000, 600)


def test_a_card_below_leaves_the_upper_part(stage):
    assert free(stage, (0, 350, 1000, 600)) == (0, 0, 1000, 350)


def test_two_cards_leave_what_lies_between(stage):
    assert free(stage, (0, 0, 300, 600), (700, 0, 1000, 600)) == (300, 0, 700, 600)


def test_a_card_that_is_not_shown_covers_nothing(stage):
    assert free(stage, (0, 0, 0, 0)) == (0, 0, 1000, 600)


def test_every_icon_of_ours_becomes_one_path(stage, built_page):
    markup = json.loads((built_page / "icons.json").read_text(encoding="utf-8"))
    paths = stage.run(f"stage.iconPaths({json.dumps(markup)})")
    assert set(paths) == set(markup)
    for name, path in paths.items():
        assert path.startswith("M"), name
        assert "NaN" not in path, name
        assert "null" not in path, name


def test_parts_of_an_icon_do_not_shift_one_another(stage):
    markup = {"two": '<path d="M5 5h1"/><path d="m12 19-7-7"/><circle cx="4" cy="5" r="2"/>'}
    assert stage.run(f"stage.iconPaths({json.dumps(markup)})")["two"] == (
        "M0 0M5 5h1M0 0m12 19-7-7M2 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z"
    )


def middle(stage, kind, *rings):
    """Where a sign stands on a shape."""
    pairs = [pair for ring in rings for pair in ring]
    ends = [sum(len(ring) for ring in rings[: i + 1]) for i in range(len(rings))]
    ranges = list(zip([0, *ends], ends, strict=False))
    at = f"{{x: Float64Array.from({[x for x, _ in pairs]}), y: Float64Array.from({[y for _, y in pairs]})}}"
    given = json.dumps(ranges if kind == "Area" else ranges[0])
    return tuple(stage.run(f"stage.middleOf{kind}({at}, {given})"))


def test_a_sign_stands_halfway_along_its_line(stage):
    assert middle(stage, "Line", [(0, 0), (1, 0), (10, 0)]) == (5, 0)
    assert middle(stage, "Line", [(0, 0), (4, 0), (4, 4)]) == (4, 0)
    assert middle(stage, "Line", [(3, 3), (3, 3)]) == (3, 3)


def test_a_sign_stands_inside_its_area_even_if_that_is_a_crescent_or_has_a_hole(stage):
    square = [(0, 0), (8, 0), (8, 8), (0, 8), (0, 0)]
    crescent = [(0, 0), (8, 0), (8, 8), (0, 8), (0, 7), (7, 7), (7, 1), (0, 1), (0, 0)]
    hole = [(1, 1), (6, 1), (6, 7), (1, 7), (1, 1)]
    assert middle(stage, "Area", square) == (4, 4)
    assert middle(stage, "Area", crescent) == (7.5, 4)
    assert middle(stage, "Area", square, hole) == (7, 4)
