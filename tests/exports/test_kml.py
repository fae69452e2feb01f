"""KML and KMZ: what Google Earth shows, and nothing that somebody wrote for it to run."""

import re
from html.parser import HTMLParser
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring
from shapely import Polygon

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, kml
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import PLACES, dataset, rows, sample, table

KML = "{http://www.opengis.net/kml/2.2}"
HOSTILE = (
    "<script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    '<img src="https://example.org/x.png" onerror="alert(1)">',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "$[geDirections] $[body]",
    "</description></Placemark><NetworkLink><Link><href>https://example.org</href></Link></NetworkLink>",
    "bell \x07 and \ufffe nothing",
)


def export(folder, data, **options):
    report = kml.write_kml(data, folder / "out.kml", ExportOptions(**options), silent)
    return fromstring(report.path.read_bytes())


def saying(words):
    (row,) = rows(PLACES[ShapeKind.POINT])
    return dataset(table(ShapeKind.POINT, [row | {"title": words, "body": words, "category": words}]))


class Tags(HTMLParser):
    """The elements that a program finds in a balloon."""

    def __init__(self, words):
        super().__init__()
        self.found = set()
        self.words = ""
        self.feed(words)

    def handle_starttag(self, tag, attrs):
        self.found.add(tag)

    def handle_data(self, data):
        self.words += data


@pytest.mark.parametrize("words", HOSTILE)
def test_what_people_wrote_is_text_in_the_document_and_in_the_balloon(tmp_path, words):
    document = export(tmp_path, saying(words))
    (mark,) = document.iter(f"{KML}Placemark")
    balloon = Tags(mark.find(f"{KML}description").text)
    said = words.replace("\x07", "").replace("\ufffe", "")

    assert not list(document.iter(f"{KML}NetworkLink"))
    assert balloon.found <= {"b", "br"}
    assert said in balloon.words
    assert "$[" not in mark.find(f"{KML}description").text
    assert mark.find(f".//{KML}Data[@name='body']/{KML}value").text == said


def test_a_click_shows_the_balloon_and_nothing_else(tmp_path):
    styles = list(export(tmp_path, sample()).iter(f"{KML}BalloonStyle"))

    assert {style.find(f"{KML}text").text for style in styles} == {"$[description]"}


def test_nothing_is_fetched(tmp_path):
    document = export(tmp_path, sample())

    assert not list(document.iter(f"{KML}href"))


def test_each_layer_is_a_folder_in_its_colour(tmp_path):
    document = export(tmp_path, sample())

    folders = [folder.find(f"{KML}name").text for folder in document.iter(f"{KML}Folder")]
    assert folders == [one.title for one in sample().tables]
    assert document.find(f".//{KML}Style[@id='ideas']/{KML}IconStyle/{KML}color").text == "ffff640a"


def test_codes_come_as_words_in_the_balloon(tmp_path):
    (mark, *_) = export(tmp_path, sample()).iter(f"{KML}Placemark")

    assert "Parks &amp; trees" in mark.find(f"{KML}description").text


def test_an_area_keeps_its_hole(tmp_path):
    ring = [(-1.89, 52.47), (-1.89, 52.48), (-1.88, 52.48), (-1.88, 52.47)]
    hole = [(-1.887, 52.473), (-1.887, 52.477), (-1.883, 52.477)]
    document = export(tmp_path, dataset(table(ShapeKind.AREA, rows(Polygon(ring, [hole])))))

    (inner,) = document.iter(f"{KML}innerBoundaryIs")
    assert len(inner.find(f".//{KML}coordinates").text.split()) == 4


def test_a_packed_document_is_the_same(tmp_path):
    kml.write_kml(sample(), tmp_path / "a.kml", ExportOptions(), silent)
    kml.write_kmz(sample(), tmp_path / "a.kmz", ExportOptions(), silent)

    with ZipFile(tmp_path / "a.kmz") as archive:
        assert archive.namelist() == ["doc.kml"]
        assert archive.read("doc.kml") == (tmp_path / "a.kml").read_bytes()


@pytest.mark.parametrize("write", [kml.write_kml, kml.write_kmz])
def test_other_systems_are_refused(tmp_path, write):
    with pytest.raises(Problem, match="export-crs-fixed"):
        write(sample(), tmp_path / "out", ExportOptions(crs="EPSG:27700"), silent)
    assert list(tmp_path.iterdir()) == []


def test_long_words_make_a_short_name(tmp_path):
    (mark,) = export(tmp_path, saying("word " * 40)).iter(f"{KML}Placemark")

    assert re.fullmatch(r"(word ){11}word…", mark.find(f"{KML}name").text)
