"""Imports point one way, Qt stays where it belongs, and nobody asks in which mode the app runs."""

import ast
import re
from pathlib import PurePosixPath

import pytest

ORDER = (
    {"cli", "app", "__main__"},
    {"modes"},
    {"ui"},
    {"webview"},
    {"bridge"},
    {"projects"},
    {"store", "exports", "imports", "basemaps"},
    {"workspace"},
    {"domain"},
    {"untrusted"},
    {"i18n"},
    {"paths"},
)
"""Each may import what stands below it. Those on one line never import each other, but for the first: there the
command line opens windows. `projects` puts store, exports, imports and base maps together for both of them."""

PLACE = {name: place for place, names in enumerate(ORDER) for name in names}
WITH_QT = {"app", "modes", "ui", "webview"}
MAY_NAME_MODES = {"modes", "cli"}
MODES = {"facilitator", "kiosk", "table", "planner"}


# ── Python ────────────────────────────────────────────────────────────────────────────────────────────────────


def room_of(path):
    """``mapapp/store/open.py`` → ``store``; ``mapapp/i18n.py`` → ``i18n``."""
    return PurePosixPath(path).parts[1].removesuffix(".py")


def imported(tree):
    """Every module that is imported anywhere in a file, inside functions too, with the names taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, (), node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or ""), tuple(alias.name for alias in node.names), node.lineno


def wrong_ways(path, source):
    """What a Python file imports and must not."""
    room = room_of(path)
    for module, names, line in imported(ast.parse(source)):
        if module.startswith("."):
            yield f"{path}:{line} imports relatively, which hides where it leads"
        elif module.split(".")[0] in ("PySide6", "shiboken6", "PyQt6") and room not in WITH_QT:
            yield f"{path}:{line} imports Qt, which belongs to {', '.join(sorted(WITH_QT))}"
        elif module == "mapapp":
            for name in names:
                yield from _wrong_way(path, room, name, line)
        elif module.startswith("mapapp."):
            yield from _wrong_way(path, room, module.split(".")[1], line)


def _wrong_way(path, room, other, line):
    if room == other or other == "__version__":
        return
    if room not in PLACE or other not in PLACE:
        yield f"{path}:{line} imports {other}: one of the two has no place in the order"
    elif PLACE[room] == PLACE[other] and PLACE[room] > 0:
        yield f"{path}:{line} imports {other}, which stands beside {room}"
    elif PLACE[room] > PLACE[other]:
        yield f"{path}:{line} imports {other}, which stands above {room}"


def modes_named(path, source):
    """Where a Python file asks for a certain mode: by its module, its value, or a comparison with its id."""
    if room_of(path) in MAY_NAME_MODES:
        return
    tree = ast.parse(source)
    for module, names, line in imported(tree):
        if module.startswith("mapapp.modes.") or (
            module == "mapapp.modes" and {name.lower() for name in names} & MODES
        ):
            yield f"{path}:{line} imports a mode"
    for node in ast.walk(tree):
        asked = []
        if isinstance(node, ast.Compare):
            asked = [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            asked = [node.value]
        elif isinstance(node, ast.Subscript):
            asked = [node.slice]
        if any(isinstance(one, ast.Constant) and one.value in MODES - {"table"} for one in asked):
            yield f"{path}:{node.lineno} asks for a mode"


def check_python(repository, check):
    files = sorted((repository / "mapapp").rglob("*.py"))
    assert files
    for file in files:
        path = file.relative_to(repository).as_posix()
        if path != "mapapp/__init__.py":
            yield from check(path, file.read_text(encoding="utf-8"))


def test_imports_point_one_way_and_qt_stays_where_it_belongs(repository):
    assert list(check_python(repository, wrong_ways)) == []


def test_no_file_outside_modes_and_commands_names_a_mode(repository):
    assert list(check_python(repository, modes_named)) == []


def test_every_room_has_its_place_in_the_order(repository):
    rooms = {path.stem for path in (repository / "mapapp").iterdir() if path.suffix == ".py" or path.is_dir()}

    assert rooms - {"__init__", "__pycache__"} - set(PLACE) == set()


@pytest.mark.parametrize(
    ("path", "source", "complaint"),
    [
        ("mapapp/domain/x.py", "from mapapp.store.open import open_project", "stands above domain"),
        ("mapapp/domain/x.py", "def f():\n    import mapapp.ui.shell", "stands above domain"),
        ("mapapp/store/x.py", "from mapapp import exports", "stands beside store"),
        ("mapapp/bridge/x.py", "from PySide6.QtCore import QObject", "imports Qt"),
        ("mapapp/i18n.py", "from mapapp.domain.text import plain_text", "stands above i18n"),
        ("mapapp/ui/x.py", "from ..store import open", "relatively"),
        ("mapapp/elsewhere/x.py", "from mapapp.domain import edits", "no place in the order"),
    ],
)
def test_this_check_of_imports_can_fail(path, source, complaint):
    (found,) = wrong_ways(path, source)
    assert complaint in found


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("mapapp/bridge/x.py", "from mapapp.basemaps import read_base_map"),
        ("mapapp/cli/x.py", "def f():\n    from mapapp.app.desk import Desk"),
        ("mapapp/ui/x.py", "from PySide6.QtCore import QObject\nimport shapely"),
        ("mapapp/cli/x.py", "from mapapp import __version__"),
    ],
)
def test_what_goes_the_right_way_is_let_through(path, source):
    assert list(wrong_ways(path, source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "from mapapp.modes.kiosk import KIOSK",
        "from mapapp.modes import FACILITATOR",
        "if mode.id == 'kiosk': pass",
        "if mode in ('a',) or 'planner' != mode: pass",
        "match mode:\n    case 'facilitator': pass",
        "MODES['kiosk']",
    ],
)
def test_this_check_of_modes_can_fail(source):
    assert list(modes_named("mapapp/ui/x.py", source))
    assert list(modes_named("mapapp/modes/x.py", source)) == []


# ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────

MARKUP_FROM_TEXT = re.compile(
    r"\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\btext/html\b"
    r"|\bsetHTMLUnsafe\b|\beval\s*\(|\bnew Function\b|\.bind(?:Popup|Tooltip)\s*\(\s*[`'\"]"
)
"""What would read a resident's words as markup or as a program."""
BEYOND_THE_SEAT = re.compile(
    r"\bdocument\s*(?:\[|\.(?!create(?:Element|ElementNS|TextNode)\b))|\bactiveElement\b|:root\b"
    r"|\b(?:window|globalThis|self)\.addEventListener\b|\b(?:window|globalThis|self)\.on[a-z]+\s*="
)
"""What belongs to the whole page: a seat that touched it would take it from the people beside it. It may make
elements for itself."""
A_MODE_ASKED_FOR = re.compile(r"""(?:[!=]==?|\bcase)\s*["'`](?:facilitator|kiosk|planner)["'`]""")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`\w])//[^\n]*", re.DOTALL)


def found_in_page(folder, pattern, endings=(".js", ".html", ".css")):
    files = [file for file in sorted(folder.rglob("*")) if file.suffix in endings]
    assert files
    for file in files:
        yield from found(pattern, file.name, file.read_text(encoding="utf-8"))


def found(pattern, name, source):
    """Matches in a source file, comments left out."""
    code = COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), source)
    for match in pattern.finditer(code):
        yield f"{name}:{code.count(chr(10), 0, match.start()) + 1} {match[0]}"


@pytest.fixture(scope="module")
def page(repository):
    return repository / "resources" / "web" / "src"


def test_no_words_become_markup(page):
    assert list(found_in_page(page, MARKUP_FROM_TEXT)) == []


def test_a_seat_keeps_to_itself(page):
    assert list(found_in_page(page / "seat", BEYOND_THE_SEAT)) == []


def test_the_styles_of_a_seat_keep_to_it(repository):
    styles = repository / "resources" / "web" / "styles" / "seat"
    assert list(found_in_page(styles, re.compile(r":root\b|(?:^|[\s,}])(?:html|body)\b(?=[^{};]*\{)"))) == []


def test_the_page_does_not_ask_in_which_mode_it_runs(page):
    assert list(found_in_page(page, A_MODE_ASKED_FOR)) == []


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        (MARKUP_FROM_TEXT, "card.innerHTML = words"),
        (MARKUP_FROM_TEXT, "card.insertAdjacentHTML('beforeend', words)"),
        (MARKUP_FROM_TEXT, "marker.bindPopup(`<b>${words}</b>`)"),
        (BEYOND_THE_SEAT, "const field = document.querySelector('input')"),
        (BEYOND_THE_SEAT, "document.body.append(card)"),
        (BEYOND_THE_SEAT, "if (root.activeElement === field) return"),
        (BEYOND_THE_SEAT, "window.addEventListener('keydown', type)"),
        (A_MODE_ASKED_FOR, 'if (mode === "kiosk") return'),
    ],
)
def test_this_check_of_the_page_can_fail(pattern, source):
    assert list(found(pattern, "made_up.js", f"// fine\n{source}\n")) == [f"made_up.js:2 {pattern.search(source)[0]}"]


def test_what_a_comment_says_does_not_count():
    assert list(found(BEYOND_THE_SEAT, "x.js", "// never document.body\n/* nor\n activeElement */\nok()\n")) == []
