"""What is entered in the dialogs about people, and the papers that come out of them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QPdfWriter

from mapapp.domain.consent import USUAL_PURPOSES, Consent, Purpose
from mapapp.domain.contact import Contact
from mapapp.projects.people import Person
from mapapp.ui.people.about import AboutDialog
from mapapp.ui.people.listing import PeopleDialog
from mapapp.ui.people.purposes import PurposesDialog
from mapapp.ui.people.recovery import RecoveryDialog, sheet, write_sheet
from mapapp.ui.people.slip_choice import Paper, SlipChoice, SlipChoices
from mapapp.ui.people.slip_paper import SlipPaper, laid_out, write_slip
from mapapp.workspace.problems import Problem
from mapapp.workspace.slip import Slip
from tests.fakes.neighbourhood import brookvale
from tests.ui.panels.test_sessions import press, words_on

CODE = "ABCD EFGH 2345"
WORDS = "With this number you can ask the team what becomes of it, or take it back, at any time of any day. " * 2
SLIP = Slip("Brookvale <b>2040</b>", "K7-F3Q", "Your number", WORDS, "Amina at the library", "ltr")
AMINA = Person(Contact("Amina", "amina@example.org", "07700 900123"),
               Consent("t1", "1", "en", "x", ("invite",), datetime(2026, 6, 13, tzinfo=UTC)), "K7-F3Q")  # fmt: skip


@pytest.fixture
def opened(qtbot):
    """Shows a dialog without waiting for it."""

    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def test_nobody_goes_on_without_the_recovery_sheet(texts, theme, opened):
    answers = [False, True]
    dialog = opened(RecoveryDialog(None, texts, theme, CODE, lambda: answers.pop(0)))
    assert CODE in words_on(dialog)
    press(dialog, "Save the sheet as PDF…")
    assert not dialog._go.isEnabled()
    press(dialog, "Save the sheet as PDF…")
    assert dialog._go.isEnabled()


def test_the_sheet_is_a_pdf_with_the_code_and_takes_a_title_for_words(texts, tmp_path, qapp):
    assert CODE in sheet("<b>Town</b>", CODE, texts).toPlainText()
    assert "<b>Town</b>" in sheet("<b>Town</b>", CODE, texts).toPlainText()
    write_sheet(tmp_path / "sheet.pdf", "Town", CODE, texts)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(Problem):
        write_sheet(tmp_path / "nowhere" / "sheet.pdf", "Town", CODE, texts)


def test_purposes_are_offered_in_the_usual_words_or_the_projects_own(texts, theme, opened):
    project = brookvale(contact_purposes=USUAL_PURPOSES[:1])
    dialog = opened(PurposesDialog(None, texts, theme, project))
    assert dialog.purposes == USUAL_PURPOSES[:1]
    _, own = dialog._lines["own"]
    own.setText("Call me when we dig the pond")
    own.textEdited.emit(own.text())
    assert dialog.purposes == (USUAL_PURPOSES[0], Purpose("own", "Call me when we dig the pond"))
    for offered, _ in dialog._lines.values():
        offered.setChecked(False)
    assert dialog.purposes == ()


def test_who_is_asking_is_entered_in_the_organisers_words(texts, theme, opened):
    dialog = opened(AboutDialog(None, texts, theme, brookvale(organiser="The council")))
    dialog._kept_for.setText(" Until 2028 ")
    dialog._contact_point.setText("Amina")
    assert (dialog.project.organiser, dialog.project.kept_for) == ("The council", "Until 2028")
    assert dialog.project.contact_point == "Amina"


def test_the_list_names_people_what_they_ticked_and_lets_them_go(texts, theme, opened, qtbot):
    saved, forgotten = [], []

    def withdraw(person):
        forgotten.append(person)
        return True

    dialog = opened(PeopleDialog(None, texts, theme, brookvale(), [AMINA], save=saved.append, withdraw=withdraw))
    words = words_on(dialog)
    assert "amina@example.org · 07700 900123" in words
    assert "Invite me when something happens here" in words
    press(dialog, "Save as a table…")
    assert saved == [(AMINA,)]
    assert dialog.isVisible()
    press(dialog, "Forget")
    assert forgotten == [AMINA]
    qtbot.waitUntil(lambda: "Nobody has left a contact yet." in words_on(dialog))


# ── slips ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_slip_holds_the_number_and_takes_a_title_for_words(qapp):
    words = laid_out(SLIP).toPlainText()
    for one in (SLIP.title, SLIP.ref, SLIP.words.strip(), SLIP.contact_point):
        assert one in words


@pytest.mark.parametrize("paper", list(Paper))
def test_a_slip_fits_on_one_piece_of_paper(paper, tmp_path, qapp):
    writer = QPdfWriter(str(tmp_path / "slip.pdf"))
    write_slip(SLIP, paper, writer)
    del writer
    content = (tmp_path / "slip.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_without_a_chosen_printer_no_slip_is_offered(tmp_path):
    choices = SlipChoices(tmp_path / "slips.json")
    assert not SlipPaper(choices).is_ready
    choices.keep(SlipChoice("Till", Paper.A6))
    assert SlipPaper(choices).is_ready
    assert choices.chosen() == SlipChoice("Till", Paper.A6)
    assert not SlipPaper(choices).print(SLIP)  # there is no such printer here
    (tmp_path / "slips.json").write_text("{}")
    assert choices.chosen() == SlipChoice()
