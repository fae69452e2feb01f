"""Packed formats carry their photos inside, where the rows and balloons say."""

import csv
import io
import re
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

from mapapp.exports import ExportOptions, kml, shapefile
from mapapp.workspace.progress import silent
from tests.exports.datasets import FIRST, GREEN, MEDIA, RED, accompanied

DESCRIPTION = "{http://www.opengis.net/kml/2.2}description"


def balloons(document):
    return [mark.text for mark in fromstring(document).iter(DESCRIPTION) if "<img" in mark.text]


def test_a_packed_document_shows_its_own_pictures(tmp_path):
    report = kml.write_kmz(accompanied(), tmp_path / "out.kmz", ExportOptions(), silent)

    assert (report.media, list(tmp_path.iterdir())) == (len(MEDIA), [report.path])
    with ZipFile(report.path) as archive:
        balloon = balloons(archive.read("doc.kml"))[0]
        assert [archive.read(path) for path in re.findall('src="([^"]*)"', balloon)] == [RED, GREEN]
    assert "The old bench &amp; &lt;b&gt;oak&lt;/b&gt;" in balloon


def test_a_plain_document_shows_pictures_beside_it(tmp_path):
    report = kml.write_kml(accompanied(), tmp_path / "50% & more.kml", ExportOptions(), silent)

    balloon = balloons(report.path.read_bytes())[0]
    paths = re.findall('src="([^"]*)"', balloon)
    assert paths[0].startswith("50%25%20%26%20more_kml_media/")
    assert set(tmp_path.iterdir()) == {report.path, *report.beside}


def test_zipped_shapefiles_hold_them_in_a_folder(tmp_path):
    report = shapefile.write(accompanied(), tmp_path / "out.shp.zip", ExportOptions(), silent)

    with ZipFile(report.path) as archive:
        rows = csv.DictReader(io.StringIO(archive.read("full_text.csv").decode("utf-8-sig")))
        named = {row["uuid"]: row["media"] for row in rows if row["media"]}
        assert [archive.read(path) for path in named[FIRST].split("; ")] == [RED, GREEN]
