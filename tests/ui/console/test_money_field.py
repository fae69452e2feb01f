"""Amounts of money as people write them."""

import pytest
from PySide6.QtCore import QLocale

from mapapp.ui.console.money_field import MoneyField


@pytest.fixture
def of_country(qtbot):
    """A field at a machine of some country."""
    before = QLocale()

    def of_country(name):
        QLocale.setDefault(QLocale(name))
        field = MoneyField()
        qtbot.addWidget(field)
        return field

    yield of_country
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("country", "typed", "amount"),
    [
        ("en_GB", "5000", 5000),
        ("en_GB", "5,000", 5000),
        ("de_DE", "5.000", 5000),
        ("en_GB", "", 0),
        ("ar_EG", "٥٠٠٠", 5000),
        ("ar_EG", "5000", 5000),
        ("en_GB", "0", 0),
    ],
)
def test_thousands_may_be_set_apart(of_country, country, typed, amount):
    field = of_country(country)
    field.insert(typed)  # only Latin letters have keys here
    assert field.amount == amount


def test_an_amount_that_was_there_before_is_read_back(qtbot):
    field = MoneyField(2500)
    qtbot.addWidget(field)
    assert field.amount == 2500
