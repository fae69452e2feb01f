"""Where console and wall stand, whatever is plugged in."""

import pytest

from mapapp.app.displays import Places, Wish, places

TABLE, LAPTOP, BEAMER = "table", "laptop", "beamer"


@pytest.mark.parametrize(
    ("displays", "wish", "expected"),
    [
        ([TABLE], Wish(), Places(None, None)),
        ([TABLE], Wish(console=True), Places(TABLE, None)),
        ([TABLE], Wish(wall=True), Places(None, None)),
        ([LAPTOP, TABLE], Wish(), Places(LAPTOP, None)),
        ([LAPTOP, TABLE], Wish(console=False), Places(None, None)),
        ([LAPTOP, TABLE], Wish(wall=True), Places(None, LAPTOP)),
        ([LAPTOP, TABLE], Wish(console=True, wall=True), Places(TABLE, LAPTOP)),
        ([LAPTOP, TABLE, BEAMER], Wish(), Places(LAPTOP, BEAMER)),
        ([LAPTOP, TABLE, BEAMER], Wish(console=False), Places(None, BEAMER)),
    ],
)
def test_the_console_has_the_smaller_display_and_the_wall_the_largest(displays, wish, expected):
    assert places(TABLE, displays, wish) == expected
