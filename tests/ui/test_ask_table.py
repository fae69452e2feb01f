"""Setting a table from the facilitator's window."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from mapapp.ui import actions
from mapapp.ui.ask_table import TableDialog
from mapapp.ui.table_wish import TableWish
from mapapp.workspace.pin import hashed


@pytest.fixture
def dialog(texts, theme, show):
    return show(TableDialog(None, texts, theme))


def press(dialog, words):
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def test_four_people_sit_down_unless_somebody_says_otherwise(dialog):
    assert dialog.wish == TableWish(4)


def test_a_number_is_chosen_and_the_table_left_alone(dialog):
    press(dialog, "6")
    dialog.findChild(QCheckBox).click()
    assert dialog.wish == TableWish(6, locked=True)


def test_every_number_says_what_it_counts(dialog):
    names = [one.accessibleName() for one in dialog.findChildren(QPushButton) if one.isCheckable()]
    assert names[0] == "How many people may sit down? 2"
    assert len(names) == 7


def test_a_table_is_opened_as_it_was_wished(context, app, dialogs):
    dialogs.table = TableWish(3)
    actions.open_table(context, None)
    assert app.asked == [TableWish(3)]


def test_not_now_opens_nothing(context, app, dialogs):
    actions.open_table(context, None)
    assert dialogs.asked == ["table"]
    assert app.asked == []


def test_a_table_is_left_alone_only_once_the_machine_was_looked_over(context, app, dialogs, workspace):
    workspace.ask(lambda store: store.keep_pin_hash(hashed("2468"))).result()
    dialogs.table = TableWish(4, locked=True)
    actions.open_table(context, None)
    assert dialogs.asked == ["table", "lock, with pin"]
    assert app.asked == [TableWish(4, locked=True)]

    dialogs.yes = False
    actions.open_table(context, None)
    assert len(app.asked) == 1
