"""Nobody there any more: ask, count down, then leave nothing."""

SOON = {"idle_seconds": 2}  # the last half of a short limit is the warning


def test_a_person_who_is_gone_leaves_nothing(stage):
    stage.mount(SOON)
    stage.reach("what")
    stage.wait_for(stage.find(".panel"))
    assert "still there" in stage.text(".panel-title")
    stage.wait_for(stage.find("[data-does=begin]"))
    assert stage.sent("VisitFinished")[-1]["ended_by"] == "idle"


def test_one_press_keeps_the_visit_and_every_word(stage):
    stage.mount({"idle_seconds": 6})
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("Still thinking")
    stage.wait_for(stage.find(".panel"))
    assert stage.text(".countdown") in "3 2 1"
    stage.click("[data-does=stay]")
    assert not stage.has(".panel")
    assert stage.run(f"{stage.find('textarea')}.value") == "Still thinking"
    assert stage.sent("VisitFinished") == []


def test_a_tap_on_the_map_counts_as_being_there(stage):
    stage.mount(SOON)
    stage.reach("where")
    for _ in range(8):
        stage.run("stage.seats.one.wake()")
        stage.qtbot.wait(300)
    assert stage.sent("VisitFinished") == []


def test_finish_in_the_warning_finishes(stage):
    stage.mount({"idle_seconds": 6})
    stage.reach("what")
    stage.wait_for(stage.find(".panel"))
    stage.click("[data-does=leave]")
    assert stage.sent("VisitFinished")[-1]["ended_by"] == "finished"


def test_a_seat_without_a_limit_never_asks(stage):
    stage.mount({"idle_seconds": 0})
    stage.reach("what")
    stage.qtbot.wait(2500)
    assert not stage.has(".panel")


def test_a_free_seat_is_never_idle(stage):
    stage.mount(SOON)
    stage.qtbot.wait(2500)
    assert stage.sent() == []


def test_somebody_who_is_gone_is_missed_at_their_own_seat_only(stage):
    stage.mount({"id": "far", "idle_seconds": 0})
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("Still here")
    stage.mount({"id": "near", **SOON})
    stage.reach("what")
    stage.wait_for(stage.find("[data-does=begin]"))
    assert [said["seat"] for said in stage.sent("VisitFinished")] == ["near"]
    assert stage.run(f"{stage.find('textarea', seat='far')}.value") == "Still here"
    assert not stage.has(".panel", seat="far")
