"""Who seals cannot open, and who has passphrase or recovery sheet can."""

import pytest

from mapapp.workspace import sealing
from mapapp.workspace.problems import Problem

PASSPHRASE = "the heron by the weir"
WORDS = b"amina@example.org"


@pytest.fixture(scope="module")
def made():
    """Deriving a key from a passphrase is slow on purpose: once is enough."""
    return sealing.new_keys(PASSPHRASE)


def test_what_is_sealed_is_opened_with_the_passphrase(made):
    keys, _ = made
    sealed = sealing.seal(keys.public, WORDS)
    assert WORDS not in sealed
    assert sealing.open_sealed(sealing.unlock(keys, PASSPHRASE), sealed) == WORDS


def test_two_of_the_same_do_not_look_alike(made):
    assert sealing.seal(made[0].public, WORDS) != sealing.seal(made[0].public, WORDS)


def test_the_recovery_sheet_opens_however_it_is_typed(made):
    keys, code = made
    key = sealing.recover(keys, code.lower().replace(" ", "\n"))
    assert sealing.open_sealed(key, sealing.seal(keys.public, WORDS)) == WORDS


def test_what_the_private_file_keeps_does_not_open(made):
    keys, code = made
    secret = sealing.unlock(keys, PASSPHRASE)
    assert secret not in keys.wrapped
    with pytest.raises(Problem, match="contact-not-opened"):
        sealing.open_sealed(keys.public, sealing.seal(keys.public, WORDS))
    assert PASSPHRASE not in repr(keys)
    assert code not in repr(keys)


def test_a_wrong_passphrase_a_slip_and_another_projects_sheet_open_nothing(made):
    keys, code = made
    other, other_code = sealing.new_keys("another passphrase")
    with pytest.raises(Problem, match="passphrase-wrong"):
        sealing.unlock(keys, "the heron by the wier")
    swapped = code[1] + code[0] + code[2:]
    for wrong in (swapped if swapped != code else "A" + code[1:], other_code, "", "ABCD"):
        with pytest.raises(Problem, match="recovery-code-wrong"):
            sealing.recover(keys, wrong)
    with pytest.raises(Problem, match="contact-not-opened"):
        sealing.open_sealed(sealing.recover(other, other_code), sealing.seal(keys.public, WORDS))


@pytest.mark.parametrize("short", ["", "elevenchars", "   spaces   "])
def test_a_short_passphrase_is_not_taken(short):
    with pytest.raises(Problem, match="passphrase-short"):
        sealing.new_keys(short)
