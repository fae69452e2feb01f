"""Where is it? By a tap, by the cross, as a line, or nowhere on the map."""


def asked(stage):
    return stage.run("stage.places.one.asked")


def test_the_cross_places_without_touching_the_map(stage):
    stage.mount()
    stage.reach("where")
    for direction in ("up", "left", "right", "down"):
        stage.click(f"[data-does=move-{direction}]")
    stage.click("[data-does=here]")
    assert asked(stage) == ["ask point", "nudge up", "nudge left", "nudge right", "nudge down", "here"]
    assert stage.sent("PlaceChosen")[-1]["shape"]["kind"] == "point"
    assert stage.sent("DraftKept")[-1]["draft"]["geom_source"] == "crosshair"


def test_next_waits_until_the_place_is_known_to_lie_in_the_area(stage):
    stage.mount()
    stage.reach("where")
    assert not stage.has("[data-does=next]")
    stage.run("stage.tapMap('one', -1.9, 52.5)")
    assert not stage.has("[data-does=next]")
    stage.answer_place(inside=True)
    assert stage.has("[data-does=next]")
    assert "marked" in stage.text(".where-state")


def test_a_place_outside_is_answered_kindly_and_may_be_kept(stage):
    stage.mount()
    stage.reach("where")
    stage.tap_map(inside=False)
    assert stage.text(".where-state p") == "That is outside Brookvale."
    assert not stage.has("[data-does=next]")
    stage.click("[data-does=keep-outside]")
    stage.click("[data-does=next]")
    stage.click("[data-does=skip-home]")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["outside_kept"] is True


def test_another_place_can_be_chosen_instead(stage):
    stage.mount()
    stage.reach("where")
    stage.tap_map(inside=False)
    stage.click("[data-does=place-again]")
    assert stage.run("stage.places.one.marks") == {}
    stage.tap_map(inside=True)
    stage.click("[data-does=next]")
    stage.click("[data-does=skip-home]")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["outside_kept"] is False


def test_a_late_answer_is_not_taken_for_the_newer_place(stage):
    stage.mount()
    stage.reach("where")
    stage.run("stage.tapMap('one', -1.9, 52.5)")
    stage.run("stage.tapMap('one', -1.7, 52.5)")
    first, second = (one["step"] for one in stage.sent("PlaceChosen"))
    stage.tell(type="PlaceAnswered", seat="one", step=first, inside=True)
    assert not stage.has("[data-does=next]")
    stage.tell(type="PlaceAnswered", seat="one", step=second, inside=False)
    assert "outside" in stage.text(".where-state")


def test_the_whole_area_and_not_sure_need_no_place(stage):
    stage.mount()
    stage.reach("where")
    stage.click("[data-does=whole-area]")
    stage.click("[data-does=back]")
    stage.click("[data-does=not-sure]")
    stage.click("[data-does=done]")
    stage.save()
    stage.click("[data-does=another]")
    stage.click("[data-layer=assets]")
    stage.click("[data-does=whole-area]")
    stage.click("[data-does=done]")
    unsure, whole = stage.sent("ContributionDone")
    assert (unsure["shape"], unsure["geom_source"], unsure["place_kind"]) == (None, None, "not_sure")
    assert (whole["shape"], whole["geom_source"], whole["place_kind"]) == (None, "whole_area", None)


def test_a_line_is_drawn_point_by_point_and_ended(stage):
    stage.mount()
    stage.reach("where", layer="ideas")
    assert not stage.has("[data-does=finish-shape]")
    stage.click("input[value=line]")
    stage.click("[data-does=here]")
    stage.click("[data-does=undo-corner]")
    stage.click("[data-does=finish-shape]")
    assert asked(stage) == ["ask point", "stop", "ask line", "here", "undo"]
    assert stage.sent("PlaceChosen")[-1]["shape"]["kind"] == "line"
    assert stage.sent("DraftKept")[-1]["draft"]["geom_source"] == "drawn"


def test_the_map_is_given_back_when_the_question_is_answered(stage):
    stage.mount()
    stage.reach("tell")
    assert stage.run("stage.places.one.running") is None
    assert stage.run("stage.places.one.marks.one.layer") == "assets"


def test_another_layer_forgets_a_shape_it_does_not_take(stage):
    stage.mount()
    stage.reach("where", layer="ideas")
    stage.click("input[value=area]")
    stage.click("[data-does=finish-shape]")
    stage.click("[data-does=back]")
    stage.click("[data-layer=concerns]")
    assert stage.sent("DraftKept")[-1]["draft"]["shape"] is None
    assert stage.run("stage.places.one.marks") == {}


def found(stage, words, *places):
    """Python's answer to what was typed: names with their distance."""
    stage.tell(
        type="PlacesFound",
        seat="one",
        words=words,
        places=[
            {"name": name, "kind": "street", "at": [-1.89, 52.47], "distance_m": metres, "meant": False}
            for name, metres in places
        ],
    )


def test_a_street_found_by_name_is_the_place(stage):
    stage.mount()
    stage.reach("where")
    stage.click("[data-does=find]")
    stage.keys("regent")
    stage.wait_for("stage.sent.some(one => one.type === 'FindPlace' && one.words === 'regent')")
    assert stage.sent("FindPlace")[-1]["near"] == [-1.9, 52.48]
    found(stage, "regent", ("Regent Street", 148), ("Regent Terrace", 2340))
    assert stage.text(".found li:first-child") == "Regent Street150 m"
    assert stage.text(".found li:last-child") == "Regent Terrace2.3 km"
    assert not stage.has(".cross")
    stage.click(".found li:first-child button")
    assert asked(stage)[-1] == "look at -1.89,52.47"
    stage.answer_place(inside=True)
    assert stage.has(".cross")
    stage.click("[data-does=next]")
    assert stage.sent("DraftKept")[-1]["draft"]["geom_source"] == "searched"


def test_a_name_that_is_not_here_says_so_and_an_answer_to_older_words_is_not_shown(stage):
    stage.mount()
    stage.reach("where")
    stage.click("[data-does=find]")
    stage.keys("xyz")
    found(stage, "xy", ("Old Street", 10))
    assert not stage.has(".found")
    found(stage, "xyz")
    assert "No street" in stage.text(".find .help")


def test_a_place_in_words_is_for_somebody_else_to_place(stage):
    stage.mount()
    stage.reach("where", layer="ideas")
    stage.click("[data-does=in-words]")
    assert not stage.has(".cross")
    assert not stage.has("[data-does=next]")
    stage.keys("Behind the school")
    stage.click("[data-does=next]")
    stage.click("[data-kind=public_place]")
    stage.click("[data-does=done]")
    done = stage.sent("ContributionDone")[0]
    assert (done["shape"], done["geom_source"], done["place_name"]) == (None, None, "Behind the school")


def test_words_about_a_place_outlive_a_change_of_language_and_a_second_thought_takes_them_back(stage):
    stage.mount()
    stage.reach("where")
    stage.click("[data-does=in-words]")
    stage.keys("By the gate")
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=pl]")
    stage.wait_for("document.querySelector('#root-one').lang === 'pl'")
    assert stage.run(f"{stage.find('[data-does=describe]')}.value") == "By the gate"
    stage.click("[data-does=in-words]")
    assert stage.has(".cross")
    assert stage.sent("DraftKept")[-1]["draft"]["place_name"] == ""
