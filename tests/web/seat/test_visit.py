"""A resident's minute, from "Add your voice" to the number of their contribution."""


def test_a_whole_visit_by_pressing(stage):
    stage.mount()
    stage.reach("thanks")
    assert stage.text(".ref") == "K7-F3Q"
