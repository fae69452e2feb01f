"""Rules are tried on a snapshot and the marks that are already there, without any file."""

import pytest

from tests.fakes.rules import Rules


@pytest.fixture
def rules():
    return Rules()


@pytest.fixture
def rules_for():
    """Rules over a project of the test's own."""
    return Rules
