"""The file as a whole: one file, of bounded size, the same every time, and no address of anybody else in it."""

import json
import re
from dataclasses import replace
from itertools import chain

import pyarrow as pa
import pytest

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions
from mapapp.exports.web_map import EXPORTER, budget
from mapapp.exports.web_map.budget import MOST_BYTES, MOST_CONTRIBUTIONS
from mapapp.workspace.dataset import Column, Companion, Medium, Profile
from mapapp.workspace.ground import CarriedTiles
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import CARD, PLACES, dataset, rows, sample, table, with_rounds
from tests.exports.photographs import jpeg

ROW = "00000000-0000-4000-8000-000000000000"
AROUND = (-1.90, 52.46, -1.86, 52.49)


def export(folder, data, **options):
    report = EXPORTER.write(data, folder / "map.html", ExportOptions(**options), silent)
    return report.path.read_text(encoding="utf-8")


def facts(page, id="data"):
    (found,) = re.findall(rf'<script type="application/json" id="{id}">(.*?)</script>', page, re.DOTALL)
    return json.loads(found)


def with_photos(count, picture):
    data = sample()
    medium = Medium("m", ROW, "ideas", "image/jpeg", picture, 1, 1)
    return replace(data, media=lambda: (replace(medium, uuid=str(n)) for n in range(count)), media_count=count)


def tiles(bytes_):
    return CarriedTiles("Streets", "pmtiles-vector", "plain", "© Somebody", "", 10, 15, 256, AROUND, bytes_)


def test_two_files_of_one_state_are_the_same(tmp_path):
    assert export(tmp_path, sample()) == export(tmp_path, sample())


def test_nothing_in_it_is_to_be_fetched(tmp_path):
    page = export(tmp_path, with_photos(1, jpeg(40, 30)), tiles=lambda _box, _most: (tiles(b"tiles"),))
    markup = re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)

    assert not re.search(r"<(link|img|iframe|object|embed|base)\b", markup)
    assert re.findall(r"<script[^>]*\bsrc\b", page) == []
    assert set(re.findall(r"url\((?!data:)[^)]*\)", markup)) <= {"url(#default#VML)"}
    assert "default-src &#39;none&#39;" in page


def test_only_its_own_programs_may_run(tmp_path):
    page = export(tmp_path, sample())
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)

    assert "unsafe" not in policy
    assert policy.count("sha256-") == len(re.findall(r"<script>|<style>", page)) == 3
    for way_out in ("connect-src", "frame-src", "form-action &#39;self&#39;"):
        assert way_out not in policy


def test_nobody_s_words_stand_in_a_program(tmp_path):
    words = "unmistakable words of a resident"
    data = dataset(
        table(ShapeKind.POINT, [row | {"title": words, "body": words} for row in rows(PLACES[ShapeKind.POINT])])
    )
    programs = re.findall(r"<script>(.*?)</script>", export(tmp_path, data), re.DOTALL)

    assert len(programs) == 2
    assert not any(words in program for program in programs)


def test_photos_share_the_room_that_there_is(tmp_path, monkeypatch):
    monkeypatch.setattr(budget, "MOST_BYTES", 5_000_000)
    data = with_photos(16, jpeg(1200, 900, noise=True))
    page = export(tmp_path, data, tiles=lambda _box, most: (tiles(b"x" * most),))

    assert 3_500_000 < len(page.encode()) <= 5_000_000
    assert len(facts(page, "photos")) == 16
    assert facts(page)["media"] == {"left_out": 0, "recordings": 0}


def test_a_file_still_travels_by_e_mail():
    assert MOST_BYTES == 20_000_000


def test_what_has_no_room_is_counted_in_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(budget, "MOST_BYTES", 1_200_000)
    page = export(tmp_path, with_photos(40, jpeg(400, 300, noise=True)))

    assert len(page.encode()) <= 1_200_000
    left_out = facts(page)["media"]["left_out"]
    assert 0 < left_out == 40 - len(facts(page, "photos"))


def test_voices_leave_photos_half_of_the_room(tmp_path, monkeypatch):
    monkeypatch.setattr(budget, "MOST_BYTES", 1_600_000)
    photos = with_photos(4, jpeg(1200, 900, noise=True))
    long, short = (Medium(name, ROW, "ideas", "audio/webm", b"x" * size, transcript="By the pond")
                   for name, size in (("long", 900_000), ("short", 9_000)))  # fmt: skip
    page = export(tmp_path, replace(photos, media=lambda: chain(photos.media(), (long, short)), media_count=6))

    assert [one["id"] for one in facts(page, "recordings")] == ["short"]
    assert facts(page)["media"] == {"left_out": 0, "recordings": 1}
    assert len(facts(page, "photos")) == 4
    assert len(page.encode()) <= 1_600_000


def test_the_photo_on_a_card_is_there_for_what_answers_it(tmp_path):
    page = export(tmp_path, with_rounds())

    (card,) = (one for one in facts(page, "photos") if one["of"] == CARD.round_uuid)
    assert (card["width"], card["height"]) == (40, 30)


def test_more_than_a_browser_can_show_is_refused_before_anything_is_read(tmp_path):
    def never():
        raise AssertionError("it was read")
        yield

    whole = replace(table(ShapeKind.POINT, []), count=MOST_CONTRIBUTIONS + 1, batches=never)

    with pytest.raises(Problem, match="export-web-map-too-much") as problem:
        export(tmp_path, dataset(whole))
    assert problem.value.details == {"count": 20_001, "most": 20_000}
    assert list(tmp_path.iterdir()) == []


def test_more_words_than_a_browser_can_hold_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("mapapp.exports.web_map.writing.MOST_WORDS", 10_000)

    with pytest.raises(Problem, match="export-web-map-too-much"):
        export(tmp_path, sample())
    assert list(tmp_path.iterdir()) == []


def test_other_systems_are_refused(tmp_path):
    with pytest.raises(Problem, match="export-crs-fixed"):
        export(tmp_path, sample(), crs="EPSG:27700")


def test_the_base_map_is_asked_for_around_all_places(tmp_path):
    asked = []
    export(tmp_path, sample(), tiles=lambda box, most: asked.append((box, most)) or ())
    ((box, most),) = asked

    assert box == pytest.approx((-1.8904, 52.47, -1.87, 52.48))
    assert 1_000_000 < most < 5_000_000


def test_one_cannot_leave_the_base_map_that_travels_along(tmp_path):
    page = export(tmp_path, sample(), tiles=lambda _box, _most: (tiles(b"tiles"),))
    program = re.sub(r"\s", "", page[page.rindex("<script>") :])

    assert '"maxBounds":[[52.46,-1.9,],[52.49,-1.86,],]' in program
    assert '"minZoom":11' in program
    assert '"maxZoom":19' in program


def test_what_belongs_to_a_layer_that_stays_stays_too(tmp_path):
    comment = pa.RecordBatch.from_pylist([{"contribution_uuid": ROW, "body": "said of the bench"}])
    columns = (Column("contribution_uuid", "Of", "text"), Column("body", "Words", "text"))
    companion = Companion("comment", "Comments", columns, 1, lambda: iter([comment]))
    data = replace(with_photos(1, jpeg(40, 30)), companions=(companion,))
    whole, part = export(tmp_path, data), export(tmp_path, data, layers=frozenset({"assets"}))

    assert "said of the bench" in whole
    assert "said of the bench" not in part
    assert (len(facts(whole, "photos")), len(facts(part, "photos"))) == (1, 0)


def test_it_tells_what_went_along(tmp_path):
    comment = pa.RecordBatch.from_pylist([{"contribution_uuid": ROW, "body": "Good"}])
    columns = (Column("contribution_uuid", "Of", "text"), Column("body", "Words", "text"))
    companion = Companion("comment", "Comments", columns, 1, lambda: iter([comment]))
    data = replace(with_photos(2, jpeg(40, 30)), companions=(companion,))
    report = EXPORTER.write(data, tmp_path / "map.html", ExportOptions(), silent)

    assert (report.media, report.along) == (2, {"What people say about it": 1})


@pytest.mark.parametrize("profile", Profile)
def test_a_file_that_is_not_for_everybody_says_so(tmp_path, profile):
    page = export(tmp_path, replace(sample(), profile=profile))

    assert ('<p class="private">This file also' in page) is (profile is not Profile.PUBLIC)


def test_a_licence_is_named(tmp_path):
    assert (
        facts(export(tmp_path, sample(), licence="Creative Commons BY 4.0"))["licence"] == "Creative Commons BY 4.0"
    )


def test_a_project_without_places_needs_no_base_map(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(None)))

    assert facts(export(tmp_path, data, tiles=lambda _box, _most: pytest.fail("asked")))["grounds"] == []
