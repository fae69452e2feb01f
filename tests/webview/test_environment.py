"""What Chromium is told before Qt starts: as little as it needs, and nothing that somebody chose is overwritten."""

import os
import sys

import pytest

from mapapp.webview.environment import prepare_environment


@pytest.fixture
def environment(monkeypatch):
    """The environment as if nobody had set anything."""
    for name in list(os.environ):
        if name.startswith(("QT_", "QTWEBENGINE_")):
            monkeypatch.delenv(name)
    return monkeypatch


def as_user(monkeypatch, number):
    if not hasattr(os, "geteuid"):
        pytest.skip("this system knows no root")
    monkeypatch.setattr(os, "geteuid", lambda: number)
    monkeypatch.setattr(sys, "platform", "linux")


def test_the_sandbox_is_off_for_root_only_and_the_log_says_so(environment, caplog):
    as_user(environment, 0)
    prepare_environment()

    assert os.environ["QTWEBENGINE_DISABLE_SANDBOX"] == "1"
    assert "sandbox is off" in caplog.text


def test_everybody_else_keeps_the_sandbox(environment):
    as_user(environment, 1000)
    prepare_environment()

    assert "QTWEBENGINE_DISABLE_SANDBOX" not in os.environ


def test_screen_readers_are_served_on_linux(environment):
    as_user(environment, 1000)
    prepare_environment()

    assert os.environ["QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"] == "1"


@pytest.mark.parametrize(
    ("flags", "outcome"),
    [("", "--disable-gpu"), ("--lang=cy", "--lang=cy --disable-gpu"), ("--disable-gpu", "--disable-gpu")],
)
def test_without_a_screen_no_graphics_card_is_looked_for(environment, flags, outcome):
    environment.setenv("QT_QPA_PLATFORM", "offscreen:configfile=screens.json")
    environment.setenv("QTWEBENGINE_CHROMIUM_FLAGS", flags)
    prepare_environment()

    assert os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] == outcome


def test_with_a_screen_the_flags_stay_as_they_are(environment):
    environment.setenv("QT_QPA_PLATFORM", "xcb")
    prepare_environment()

    assert "QTWEBENGINE_CHROMIUM_FLAGS" not in os.environ
