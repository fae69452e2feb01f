"""Numbers as spreadsheets write them."""

import pytest

from mapapp.imports.numbers import is_amount, parse_number


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("395265", 395265.0),
        (" 395,265.50 ", 395265.5),
        ("395 265", 395265.0),
        ("395\u00a0265", 395265.0),
        ("395\u202f265", 395265.0),
        ("1,395,265", 1395265.0),
        ("-2.07", -2.07),
        ("\N{MINUS SIGN}2.07", -2.07),
        (".5", 0.5),
        ("3.95265e5", 395265.0),
        (7, 7.0),
    ],
)
def test_numbers_are_read(cell, number):
    assert parse_number(cell) == number


@pytest.mark.parametrize(
    "cell", ["", "n/a", "12,34", "52,4797", "1 2", "395265m", "51°53'", "nan", "inf", "1,23,456", None, float("nan")]
)
def test_anything_else_is_no_number(cell):
    assert parse_number(cell) is None


@pytest.mark.parametrize(("cell", "amount"), [("1,200.50", True), ("0", True), ("0.5", True), (12, True)])
def test_amounts_are_told(cell, amount):
    assert is_amount(cell) is amount


@pytest.mark.parametrize("cell", ["00417", "01242 234567", "100121228178", 100121228178, "GL50", ""])
def test_names_made_of_digits_are_no_amounts(cell):
    assert not is_amount(cell)
