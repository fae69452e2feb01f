"""The app finds its own files however it was installed."""

import sys

import pytest

from mapapp import paths


def folder(home, name="resources"):
    (home / name).mkdir(parents=True)
    return home


def test_a_checkout_keeps_its_files_beside_the_package():
    assert (paths.resources() / "icons" / "used.json").is_file()
    assert paths.sample_layers().name == "sample_layers"
    assert paths.page() == paths.resources() / "web" / "dist"


def test_an_installed_wheel_comes_before_what_lies_beside_the_package(tmp_path):
    wheel, checkout = folder(tmp_path / "_data"), folder(tmp_path / "checkout")

    assert paths.find("resources", [wheel, checkout]) == wheel / "resources"


def test_the_next_place_serves_when_the_first_has_none(tmp_path):
    frozen = folder(tmp_path / "frozen")

    assert paths.find("resources", [tmp_path / "_data", frozen]) == frozen / "resources"


def test_a_frozen_app_looks_in_its_own_folder_last(tmp_path, monkeypatch):
    frozen = folder(tmp_path, "only_in_frozen")
    monkeypatch.setattr(sys, "_MEIPASS", str(frozen), raising=False)

    assert paths.find("only_in_frozen", paths._homes()) == frozen / "only_in_frozen"


def test_a_missing_folder_is_named_with_every_place_looked_at(tmp_path):
    with pytest.raises(FileNotFoundError) as missing:
        paths.find("sample_layers", [tmp_path / "one", tmp_path / "two"])

    assert all(word in str(missing.value) for word in ("sample_layers", "one", "two"))
