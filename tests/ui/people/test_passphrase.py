from mapapp.ui.people.passphrase import AskPassphraseDialog, ChoosePassphraseDialog
from tests.ui.panels.test_sessions import words_on

PASSPHRASE = "the heron by the weir"


def test_a_passphrase_is_long_enough_and_typed_twice_alike(texts, theme, qtbot):
    dialog = ChoosePassphraseDialog(None, texts, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._go.isEnabled()
    dialog._first.setText("elevenchars")
    dialog._again.setText("elevenchars")
    assert not dialog._go.isEnabled()
    dialog._first.setText(PASSPHRASE)
    assert "The two are not the same yet." in words_on(dialog)
    dialog._again.setText(PASSPHRASE)
    assert dialog._go.isEnabled()
    assert dialog.passphrase == PASSPHRASE
    assert PASSPHRASE not in dialog._first.displayText()


def test_the_recovery_code_can_be_read_while_it_is_typed(texts, theme, qtbot):
    dialog = AskPassphraseDialog(None, texts, theme)
    qtbot.addWidget(dialog)
    assert not dialog._go.isEnabled()
    dialog._recovery.setChecked(True)
    dialog._typed.setText("ABCD")
    assert dialog._typed.displayText() == "ABCD"
    assert (dialog.typed, dialog.is_recovery) == ("ABCD", True)
