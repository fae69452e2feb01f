"""Whatever somebody types or a project brings stays text."""

HOSTILE = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>{ $ref } &amp; \u202e'


def test_a_projects_words_stay_text(stage):
    layer = {
        "id": "assets", "title": HOSTILE, "prompt": HOSTILE, "question": HOSTILE, "colour": "#117a65",
        "symbol": "circle", "icon": "\"><script>", "shapes": ["point"],
        "categories": [{"id": "a", "title": HOSTILE, "icon": "x"}],
        "questions": [
            {"id": "q", "type": "text", "label": HOSTILE, "help": HOSTILE, "required": True, "choices": []}
        ],
        "tables": [],
    }  # fmt: skip
    stage.mount(project={"title": HOSTILE, "purpose": HOSTILE, "organiser": HOSTILE, "layers": [layer]})
    assert HOSTILE in stage.text(".purpose")
    stage.reach("where")
    stage.tap_map(inside=False)
    assert HOSTILE in stage.text(".where-state")
    stage.click("[data-does=keep-outside]")
    stage.click("[data-does=next]")
    stage.click("[data-does=skip-home]")
    assert stage.run("window.hurt ?? null") is None
    assert stage.run("document.querySelectorAll('#root-one script, #root-one img').length") == 0


def test_a_residents_words_travel_as_they_were_typed(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("<b>bold</b> & { $name } 'quotes' \"more\"")
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=pl]")
    stage.wait_for("document.querySelector('#root-one').lang === 'pl'")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["body"] == "<b>bold</b> & { $name } 'quotes' \"more\""
    assert stage.run("document.querySelectorAll('#root-one b').length") == 0


def test_a_refusal_is_shown_as_text(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    contribution = stage.sent("ContributionDone")[0]["contribution"]
    stage.tell(type="ContributionRefused", seat="one", contribution=contribution, field='"]x', message=HOSTILE)
    assert stage.text("[role=alert]") == HOSTILE
    assert stage.run("window.hurt ?? null") is None
