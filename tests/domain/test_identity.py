"""Everything has a name that outlives a machine, and a short one that a person can read aloud."""

import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain.identity import is_uuid, new_uuid, ref_for


@given(st.uuids(), st.integers(0, 50))
def test_a_receipt_code_is_short_and_legible(identity, attempt):
    assert re.fullmatch(r"[2-9A-Y]{2}-[2-9A-Y]{3}", ref_for(str(identity), attempt))


SOME = uuid.UUID("2f1c6d7e-9a54-4b0e-8d3c-5e7f90a1b2c3")


def test_a_receipt_code_uses_27_signs_that_are_not_mistaken_for_each_other():
    signs = {sign for number in range(3000) for sign in ref_for(str(number))} - {"-"}

    assert len(signs) == 27
    assert not signs & set("01ILOSUZB")


def test_the_same_contribution_always_gets_the_same_code():
    assert ref_for("a", 0) == ref_for("a", 0)


def test_another_attempt_gives_another_code():
    assert len({ref_for("a", attempt) for attempt in range(20)}) == 20


def test_a_new_identity_is_one():
    assert is_uuid(new_uuid())
    assert new_uuid() != new_uuid()


@pytest.mark.parametrize("text", ["", "x", str(SOME).upper(), SOME.hex, f"{{{SOME}}}"])
def test_other_spellings_of_an_identity_are_not_taken(text):
    assert not is_uuid(text)


def test_an_identity_with_a_line_break_is_not_taken():
    assert not is_uuid(f"{uuid.uuid4()}\n")
