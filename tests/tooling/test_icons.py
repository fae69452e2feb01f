"""Every icon that somebody asks for by name is in the list that the build copies from."""

import json
import re

import pytest


@pytest.fixture(scope="module")
def listed(repository):
    return set(json.loads((repository / "resources" / "icons" / "used.json").read_text()))


def icons_named_in(value):
    if isinstance(value, dict):
        own = [value["icon"]] if isinstance(value.get("icon"), str) else []
        return own + [name for inner in value.values() for name in icons_named_in(inner)]
    return [name for inner in value for name in icons_named_in(inner)] if isinstance(value, list) else []


def test_templates_ask_for_icons_that_are_there(repository, listed):
    templates = sorted((repository / "resources" / "templates").glob("*.json"))
    named = [name for file in templates for name in icons_named_in(json.loads(file.read_text("utf-8")))]

    assert named, "no template names an icon: has the key changed its name?"
    assert sorted(set(named) - listed) == []


def test_the_page_asks_for_icons_that_are_there(repository, listed):
    scripts = sorted((repository / "resources" / "web" / "src").rglob("*.js"))
    named = {name for script in scripts for name in re.findall(r'\bicon: "([\w-]+)"', script.read_text("utf-8"))}

    assert named, "no script names an icon: has the property changed its name?"
    assert sorted(named - listed) == []
