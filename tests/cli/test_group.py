"""`mapapp PROJECT` opens a project, and no command's name is ever taken for one."""

import pytest
import typer
from typer.testing import CliRunner

from mapapp.cli.group import OpenByDefault


@pytest.fixture
def app():
    app = typer.Typer(cls=OpenByDefault)

    @app.callback()
    def settings(verbose: bool = typer.Option(False, "--verbose", "-v")):
        """Settings."""
        if verbose:
            typer.echo("verbose")

    @app.command("open")
    def open_(project: str = typer.Argument(None)):
        typer.echo(f"open {project}")

    @app.command()
    def info(project: str, as_json: bool = typer.Option(False, "--json")):
        typer.echo(f"info {project} {as_json}")

    return app


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "open None"),
        (["brookvale.gpkg"], "open brookvale.gpkg"),
        (["open", "brookvale.gpkg"], "open brookvale.gpkg"),
        (["info", "brookvale.gpkg", "--json"], "info brookvale.gpkg True"),
        (["--verbose", "brookvale.gpkg"], "verbose\nopen brookvale.gpkg"),
        (["-v", "info", "x"], "verbose\ninfo x False"),
        (["./info"], "open ./info"),
    ],
)
def test_the_first_word_is_a_command_or_a_project(app, words, said):
    result = CliRunner().invoke(app, words)
    assert (result.exit_code, result.output.strip()) == (0, said)


def test_help_lists_the_commands(app):
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    assert "info" in result.output
