"""What we stand on is pinned exactly, and no lock file says where it was fetched."""

import json
import re
import tomllib
from itertools import chain

import pytest


@pytest.mark.parametrize("name", ["requirements.lock", "resources/web/package-lock.json"])
def test_a_lock_file_names_no_address_and_no_folder(repository, name):
    text = (repository / name).read_text()

    # A funding link is the author's page, not the place the package came from.
    addresses = [line for line in text.splitlines() if "://" in line and '"url"' not in line]
    assert addresses == []
    assert '"resolved"' not in text


def test_every_python_package_is_locked_with_hashes(repository):
    entries = re.split(r"\n(?=\S)", (repository / "requirements.lock").read_text())

    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_everything_the_project_asks_for_is_locked(repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    locked = re.findall(r"^([\w.-]+)==", (repository / "requirements.lock").read_text(), re.MULTILINE)

    assert {normal(re.split(r"[<>=]", line)[0]) for line in asked} <= {normal(name) for name in locked}


def test_every_package_of_the_page_is_pinned_exactly(repository):
    package = json.loads((repository / "resources" / "web" / "package.json").read_text())
    asked = package["dependencies"] | package["devDependencies"]

    assert [version for version in asked.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()
