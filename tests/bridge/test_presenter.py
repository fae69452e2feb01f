"""A page that starts is told everything, and one that was closed nothing more."""

from dataclasses import replace

import msgspec

from mapapp.bridge import messages
from mapapp.domain import edits
from mapapp.domain.project import BaseMap
from mapapp.domain.questions import QUESTION_TYPES
from tests.bridge.resident import KIOSK
from tests.fakes.neighbourhood import FACILITATOR, afternoon


def test_a_page_that_starts_is_told_everything_at_once(new_page):
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    assert page.said == []

    page.say(messages.PageReady())

    (project,) = page.told(messages.ProjectShown)
    assert page.said[0] == msgspec.json.encode(project).decode()
    assert (project.title, project.resident_screen, project.can_move) == ("Brookvale", True, False)
    assert [layer.id for layer in project.layers] == ["ideas", "concerns"]
    assert [table.name for table in project.layers[0].tables] == ["ideas", "ideas_lines", "ideas_areas"]
    questions = {question.id: question for question in project.layers[0].questions}
    assert {question.type for question in questions.values()} == {one.id for one in QUESTION_TYPES}
    assert questions["needs"].only_if is None
    assert questions["since"].only_if == messages.OnlyIfView("would_help", ["yes"])
    assert [seat.id for seat in project.seats] == ["seat-1", "seat-2"]
    assert [language.code for language in project.languages] == ["en"]
    assert len(project.area) == 1
    assert project.base_map is None
    assert page.told(messages.LookChanged)


def test_a_page_is_told_nothing_before_it_is_ready(new_page, workspace):
    page = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, ready=False)
    workspace.submit(edits.OpenSession(afternoon()), FACILITATOR).result(5)
    page.settle()

    assert page.said == []


def test_a_base_map_that_cannot_be_shown_is_told_to_the_facilitator_and_not_to_residents(
    kiosk, window, workspace, deliver
):
    project = replace(
        workspace.snapshot.project, base_maps=(BaseMap("base", "Streets", "pmtiles-vector", "gone.pmtiles", "©"),)
    )
    workspace.submit(edits.DefineProject(project), FACILITATOR).result(5)
    deliver.settle(workspace)

    assert window.told(messages.ProjectShown)[0].base_map is None
    (told,) = window.told(messages.Told)
    assert (told.kind, "gone.pmtiles" in told.message) == ("problem", True)
    assert kiosk.told(messages.ProjectShown)
    assert kiosk.told(messages.Told) == []


def test_a_page_that_was_closed_hears_no_more(kiosk, workspace, deliver):
    kiosk.presenter.close()
    workspace.submit(edits.DefineProject(workspace.snapshot.project), FACILITATOR).result(5)
    deliver.settle(workspace)

    assert kiosk.said == []


def test_an_answer_on_its_way_to_a_page_that_was_closed_is_dropped(kiosk, store):
    text = msgspec.json.encode(messages.FeatureTapped("ideas", 1)).decode()
    kiosk.presenter.hear(text)
    kiosk.presenter.close()
    kiosk.settle()
    kiosk.say_text(text)

    assert kiosk.said == []


def test_a_wrong_message_is_logged_without_its_words_and_changes_nothing(kiosk, store, caplog):
    kiosk.say_text('{"type":"ContributionDone","body":"SECRET"}')
    kiosk.say_text("not even that")

    assert (kiosk.said, store.written) == ([], [])
    assert "refused a message" in caplog.text
    assert "SECRET" not in caplog.text


def test_a_page_wears_what_the_window_wears(window):
    window.presenter.wear("contrast")
    assert window.told(messages.LookChanged)[0].theme == "contrast"
    window.forget()
    window.say(messages.PageReady())
    assert window.told(messages.LookChanged)[0].theme == "contrast"
