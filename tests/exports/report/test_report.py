"""The report as a reader gets it."""

import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pyarrow as pa
import pytest
from PIL import Image
from shapely import LineString, box

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions
from mapapp.exports.report import HTML, PDF, content
from mapapp.workspace.dataset import Column, Companion, Events, Medium
from mapapp.workspace.ground import Ground
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled, silent
from tests.exports.datasets import ODD_WORDS, PLACES, dataset, rows, sample, table

POINT = PLACES[ShapeKind.POINT]
HOSTILE = (
    "<script>top.ran = 1</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "</title><svg onload=alert(1)>",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
)


class Page(HTMLParser):
    """What a browser would make of the file: elements, attributes, and the words between."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.attributes, self.words = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.attributes += attributes

    def handle_data(self, words):
        self.words.append(words)

    def said(self, words):
        return words in "".join(self.words)


def write(data, folder, progress=silent, **options):
    target = folder / "report.report.html"
    report = HTML.write(data, target, ExportOptions(**options), progress)
    return report, target.read_text(encoding="utf-8")


def picture(mode="RGB", size=(2000, 1500), kind="JPEG"):
    out = io.BytesIO()
    Image.new(mode, size, "teal").save(out, kind)
    return out.getvalue()


def photo(of, data, kind="image/jpeg", caption="The gate"):
    return Medium(f"photo of {of}", of, "ideas", kind, data, 2000, 1500, caption=caption)


def test_everything_that_leaves_is_in_the_appendix(tmp_path):
    report, text = write(sample(), tmp_path)
    page = Page(text)

    assert (report.count, report.not_located) == (12, 2)
    assert page.elements.count("article") == 12
    for words in ODD_WORDS:
        assert page.said(words), words
    assert page.said("not on the map")


def test_title_purpose_and_organiser_open_it(tmp_path):
    page = Page(write(sample(), tmp_path)[1])

    for words in ("Brookvale", "What is good here & what could be better", "Brookvale Forum", "21 November 2026"):
        assert page.said(words)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nobodys_words_are_markup(hostile, tmp_path):
    record = rows(POINT)[0] | {"title": hostile, "body": hostile, "ref": hostile}
    comment = Companion(
        "comment", hostile, (Column("contribution_uuid", "", "text"), Column("body", "", "text")), 1,
        lambda: iter([pa.RecordBatch.from_pylist([{"contribution_uuid": record["uuid"], "body": hostile}])]),
    )  # fmt: skip
    data = replace(
        dataset(table(ShapeKind.POINT, [record]), title=hostile),
        companions=(comment,),
        media=lambda: iter([photo(record["uuid"], picture(), caption=hostile)]),
        media_count=1,
    )
    page = Page(write(data, tmp_path)[1])

    assert not {"script", "iframe", "object", "embed", "link", "base", "form"} & set(page.elements)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert page.elements.count("img") == 2  # in front, and with its words
    assert page.said(hostile)


def test_it_needs_nothing_but_itself(tmp_path):
    _, text = write(sample(), tmp_path)

    assert "default-src 'none'" in text
    assert [value for name, value in Page(text).attributes if name in ("src", "href")] == []
    assert not re.search(r"url\((?!data:)", text)


def test_photos_are_big_whole_and_with_their_caption(tmp_path):
    uuid = rows(POINT)[0]["uuid"]
    data = replace(
        dataset(table(ShapeKind.POINT, rows(POINT))),
        media=lambda: iter(
            [photo(uuid, picture()), photo(uuid, picture("RGBA", (300, 200), "PNG"), "image/png", "")]
        ),
        media_count=2,
    )
    _, text = write(data, tmp_path)
    sizes = re.findall(r'<img src="data:image/(\w+);base64,[^"]+" width="(\d+)" height="(\d+)" alt="([^"]+)"', text)

    assert sizes == [  # one in front, smaller, and both with the words
        ("jpeg", "640", "480", "The gate"),
        ("jpeg", "1280", "960", "The gate"),
        ("png", "300", "200", "Photo"),
    ]
    assert Page(text).said("The gate")


def test_recordings_are_not_printed(tmp_path):
    clip = Medium("clip", rows(POINT)[0]["uuid"], "ideas", "audio/webm", b"sound", seconds=3)
    data = replace(dataset(table(ShapeKind.POINT, rows(POINT))), media=lambda: iter([clip]), media_count=1)

    assert "<img" not in write(data, tmp_path)[1]


def test_what_others_added_stands_beneath(tmp_path):
    columns = (Column("contribution_uuid", "", "text"), Column("body", "", "text"), Column("note", "", "text"))
    record = {"contribution_uuid": rows(POINT)[0]["uuid"], "body": "I agree!", "note": None}
    comment = Companion(
        "comment", "Comments", columns, 1, lambda: iter([pa.RecordBatch.from_pylist([record])])
    )  # fmt: skip
    data = replace(dataset(table(ShapeKind.POINT, rows(POINT))), companions=(comment,))

    page = Page(write(data, tmp_path)[1])
    assert page.said("Comments")
    assert page.said("I agree!")


def test_the_base_map_lies_beneath_and_is_named(tmp_path):
    asked = []

    def ground(seen):
        asked.append(seen)
        shapes = {"water": [box(-1.9, 52.47, -1.88, 52.48)], "road": [LineString([(-1.9, 52.47), (-1.88, 52.49)])]}
        return Ground(shapes, "© the mapmakers")

    _, text = write(sample(), tmp_path, ground=ground)

    [(west, south, east, north)] = asked
    assert west < -1.8904 < east
    assert south < 52.4797 < north
    assert text.index('class="water"') < text.index('class="road"')
    assert Page(text).said("© the mapmakers")


def test_it_speaks_the_projects_language_and_direction(tmp_path):
    data = sample()
    urdu = replace(data, project=replace(data.project, language="ur", languages=("ur",)))
    _, text = write(urdu, tmp_path)

    assert '<html lang="ur" dir="rtl">' in text
    assert '@font-face{font-family:"Noto Nastaliq Urdu"' in text


def test_the_letters_of_every_language_spoken_travel_along(tmp_path):
    bengali = [row | {"body_lang": "bn"} for row in rows(POINT)]
    of = table(ShapeKind.POINT, [])
    columns = (*of.columns, Column("body_lang", "Language", "text"))
    batch = pa.RecordBatch.from_pylist(bengali)
    said = replace(of, columns=columns, count=1, batches=lambda: iter([_in_order(batch, columns)]))

    assert 'font-family:"Noto Sans Bengali"' in write(dataset(said), tmp_path)[1]
    assert 'font-family:"Noto Sans Bengali"' not in write(sample(), tmp_path)[1]


def _in_order(batch, columns):
    return batch.select(["geometry", *(column.name for column in columns)])


def test_a_report_that_nobody_could_read_is_not_begun(tmp_path, monkeypatch):
    monkeypatch.setattr(content, "MOST", 11)

    with pytest.raises(Problem, match="report-too-long"):
        write(sample(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_stopped_half_way_leaves_nothing(tmp_path):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        write(sample(), tmp_path, progress=stop)
    assert not list(tmp_path.iterdir())


def test_nobody_has_said_anything_yet(tmp_path):
    _, text = write(dataset(table(ShapeKind.POINT, [])), tmp_path)

    assert Page(text).said("Nobody has said anything yet.")


class Press:
    """A printer that notes what it was given."""

    def print_pdf(self, page, pdf):
        self.page = page.read_text(encoding="utf-8")
        pdf.write_bytes(b"%PDF-1.4")


def test_the_same_page_is_printed(tmp_path):
    press = Press()
    report = PDF.write(sample(), tmp_path / "report.pdf", ExportOptions(printer=press), silent)

    assert (report.format, report.count) == ("pdf", 12)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert press.page == write(sample(), tmp_path)[1]


def test_where_nothing_can_print_it_says_so(tmp_path):
    with pytest.raises(Problem, match="print-missing"):
        PDF.write(sample(), tmp_path / "report.pdf", ExportOptions(), silent)
    assert not list(tmp_path.iterdir())


def test_everybody_reads_where_it_was_said_but_not_of_small_events(tmp_path):
    _, text = write(replace(sample(), events=Events((("Fair & market", 40), ("", 12)), 15)), tmp_path)
    page = Page(text)

    assert page.said("Where people said it")
    assert page.said("Fair & market40")
    assert page.said("Between events12")
    assert page.said("All other events, some of them with fewer than 10 contributions15")
