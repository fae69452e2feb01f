"""Reads a workbook as the standard has it (ECMA-376), with nothing but an XML parser."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
EPOCH = datetime(1899, 12, 30)


def workbook(path):
    """The sheets by name, each a list of rows of values. Fails on any formula, link or macro."""
    with ZipFile(path) as archive:
        names = archive.namelist()
        assert not [name for name in names if "vba" in name.lower() or "externalLink" in name]
        targets = {one.get("Id"): one.get("Target") for one in fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
        times = _time_formats(fromstring(archive.read("xl/styles.xml")))
        sheets = fromstring(archive.read("xl/workbook.xml")).iter(f"{MAIN}sheet")
        return {
            sheet.get("name"): _rows(fromstring(archive.read(f"xl/{targets[sheet.get(LINK)]}")), times)
            for sheet in sheets
        }


def _time_formats(styles):
    """Which cell formats show a number as a time."""
    shown = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(f"{MAIN}numFmt")}
    formats = [one.get("numFmtId") for one in styles.find(f"{MAIN}cellXfs")]
    return {str(at) for at, number in enumerate(formats) if "yy" in shown.get(number, "")}


def _rows(sheet, times):
    assert not list(sheet.iter(f"{MAIN}f")), "a formula"
    assert not list(sheet.iter(f"{MAIN}hyperlink")), "a link"
    rows = []
    for row in sheet.iter(f"{MAIN}row"):
        cells = {_column(cell.get("r")): _value(cell, times) for cell in row}
        width = len(rows[0]) if rows else max(cells) + 1
        rows.append([cells.get(at) for at in range(width)])
    return rows


def _column(reference):
    at = 0
    for letter in re.match("[A-Z]+", reference)[0]:
        at = at * 26 + ord(letter) - 64
    return at - 1


def _value(cell, times):
    if cell.get("t") == "inlineStr":
        text = "".join(one.text or "" for one in cell.iter(f"{MAIN}t"))
        return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)
    value = cell.find(f"{MAIN}v").text
    if cell.get("t") == "b":
        return value == "1"
    if cell.get("s") in times:
        return EPOCH + timedelta(days=float(value))
    return float(value)
