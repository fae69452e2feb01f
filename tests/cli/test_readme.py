"""README.md names every command and every option, and nothing that is not there."""

import re

import pytest
import typer

from mapapp.cli.main import app

COMMAND = typer.main.get_command(app)


def walk(command, words=()):
    """Every command that can be run, with the words that lead to it."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield " ".join(words), command
        return
    for name, one in inner.items():
        yield from walk(one, (*words, name))


COMMANDS = dict(walk(COMMAND))


@pytest.fixture(scope="module")
def commands_chapter(repository):
    readme = (repository / "README.md").read_text(encoding="utf-8")
    return re.search(r"^## Commands\n(.*?)^## ", readme, re.MULTILINE | re.DOTALL)[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_described_with_its_options(commands_chapter, name):
    described = re.search(rf"^\| `mapapp {name}\b(.*)$", commands_chapter, re.MULTILINE)
    assert described, f"README.md does not describe `mapapp {name}`"
    options = {
        longest
        for one in COMMANDS[name].params
        if (longest := max(one.opts, key=len)).startswith("--") and longest != "--help"
    }
    missing = sorted(option for option in options if f"{option}" not in described[1])
    assert not missing


def test_no_command_is_described_that_is_not_there(commands_chapter):
    described = set(re.findall(r"^\| `mapapp ([a-z]+(?: [a-z]+)?)", commands_chapter, re.MULTILINE))
    assert {name for name in described if name not in COMMANDS} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_option_explains_itself(name):
    command = COMMANDS[name]
    assert command.help
    assert all(getattr(one, "help", None) for one in command.params if one.name != "help")
