"""Whatever people wrote, the file shows it and runs none of it, and asks nobody for anything."""

import json
from dataclasses import replace

import pyarrow as pa

from mapapp.domain.layer import Category
from mapapp.domain.shapes import ShapeKind
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Companion, Medium
from tests.exports.datasets import COLUMNS, PLACES, WHEN, dataset, layer, table
from tests.exports.photographs import jpeg
from tests.exports.sounds import spoken
from tests.hostile.words import HOSTILE

OPEN_ALL = """
(() => {
  for (let more; (more = document.querySelector('.list .more')); ) more.click();
  return [...document.querySelectorAll('.list .item')].map((item) => {
    item.click();
    return document.querySelector('#card').textContent + document.querySelector('#card img')?.alt;
  });
})()
"""
HURT = "window.hurt ?? null"
SHOWN = ("ref", "title", "body", "place_name")


def everywhere():
    """Every field that anybody can fill, each text in each of the fields."""
    shift = [HOSTILE[at:] + HOSTILE[:at] for at in range(12)]
    rows = [
        {
            "geometry": PLACES[ShapeKind.POINT].wkb if number % 10 else None,
            "uuid": f"00000000-0000-4000-8000-{number:012d}",
            "ref": shift[0][number],
            "title": shift[1][number],
            "category": "green" if number % 2 else shift[2][number],
            "body": shift[3][number],
            "body_lang": shift[4][number],
            "place_name": shift[5][number],
            "created_at": WHEN,
            "answer_of_theirs": shift[6][number],
        }
        for number in range(len(HOSTILE))
    ]
    columns = (
        *(column for column in COLUMNS if column.name in ("uuid", "ref", "title", "category", "body", "created_at")),
        Column("body_lang", "Language", "text"),
        Column("place_name", HOSTILE[10], "text"),
        Column("answer_of_theirs", HOSTILE[11], "text", values={HOSTILE[6]: HOSTILE[12]}),
    )
    ours = replace(
        layer(title=HOSTILE[20]),
        icon=HOSTILE[21],
        categories=(Category("green", HOSTILE[22], HOSTILE[23]),),
    )
    made = replace(table(ShapeKind.POINT, [], of=ours), columns=columns, count=len(rows))
    made = replace(made, batches=lambda: iter([pa.RecordBatch.from_pylist(rows, schema=schema_of(made))]))
    return replace(
        dataset(made, title=HOSTILE[30]),
        companions=(comments([row["uuid"] for row in rows], shift[7]),),
        media=lambda: (
            one
            for row, *words in zip(rows, shift[8], shift[9], strict=True)
            for one in (photo(row["uuid"], words[0]), voice(row["uuid"], words[1]))
        ),
        media_count=2 * len(rows),
    )


def comments(uuids, words):
    columns = (Column("contribution_uuid", "Of", "text"), Column("body", "Words", "text"))
    batch = pa.RecordBatch.from_pylist(
        [{"contribution_uuid": uuid, "body": one} for uuid, one in zip(uuids, words, strict=True)]
    )
    return Companion("comment", HOSTILE[40], columns, len(uuids), lambda: iter([batch]))


def photo(uuid, caption):
    return Medium("m" + uuid, uuid, "ideas", "image/jpeg", jpeg(16, 12), 16, 12, caption=caption)


def voice(uuid, words):
    return Medium("v" + uuid, uuid, "ideas", "audio/wav", spoken(0.01), seconds=1, transcript=words)


def test_there_are_as_many_as_we_say():
    assert len(set(HOSTILE)) == 300


def test_they_are_shown_and_none_runs(reader, written):
    data = everywhere()
    reader.open(written(data, purpose=HOSTILE[31], organiser=HOSTILE[32]))
    cards = reader.run(OPEN_ALL)

    assert reader.run(HURT) is None
    assert reader.asked == []
    assert reader.console == []
    assert reader.run("document.title") == HOSTILE[30].strip()
    assert reader.text("h1") == HOSTILE[30]
    assert reader.text(".head p") == HOSTILE[31]
    assert HOSTILE[32] in reader.text(".by")
    assert HOSTILE[20] in reader.text(".legend")
    assert len(cards) == 300
    (batch,) = data.tables[0].batches()
    (said,) = data.companions[0].batches()
    added = dict(zip(*(column.to_pylist() for column in said.columns), strict=True))
    captions = {one.contribution_uuid: one.caption for one in data.media() if one.caption}
    spoke = {one.contribution_uuid: one.transcript for one in data.media() if one.transcript}
    rows = sorted(batch.to_pylist(), key=lambda row: row["geometry"] is None)
    for card, row in zip(cards, rows, strict=True):
        for words in (*(row[name] for name in SHOWN), added[row["uuid"]], captions[row["uuid"]], spoke[row["uuid"]]):
            assert words in card


def test_nothing_of_theirs_becomes_an_element(reader, written):
    reader.open(written(everywhere()))
    ours = reader.run("document.querySelectorAll('script, style, img, svg, iframe').length")
    reader.run(OPEN_ALL)
    strange = "script:not(body > script), iframe, object, embed, video, audio, base, link, form, math, marquee"

    assert reader.run(f"document.querySelectorAll({json.dumps(strange)}).length") == 0
    listening = "[...document.querySelectorAll('*')].filter(e => e.getAttributeNames().some(a => /^on/i.test(a)))"
    assert reader.run(f"{listening}.length") == 0
    assert ours > 0


def test_on_paper_they_do_not_run_either(reader, written):
    reader.open(written(everywhere()))
    reader.run("window.dispatchEvent(new Event('beforeprint')) && 0")

    assert reader.run("document.querySelectorAll('#paper article').length") == 300
    assert reader.run(HURT) is None
    assert reader.asked == []


def test_this_test_can_fail(reader, tmp_path):
    page = tmp_path / "unsafe.html"
    page.write_text("<!doctype html><meta charset=utf-8><title>x</title><body>", encoding="utf-8")
    reader.load(page)
    reader.run(f"{json.dumps(HOSTILE)}.forEach((words) => {{ document.body.innerHTML = words }}) ?? 0")

    reader.wait_for("window.hurt > 20")


def test_the_policy_stops_what_would_slip_through(reader, neighbourhood_in):
    reader.open(neighbourhood_in())
    reader.run(
        f"{json.dumps(HOSTILE)}.forEach((words) => {{ document.querySelector('#paper').innerHTML = words }}) ?? 0"
    )
    reader.run(
        "(document.body.append(Object.assign(document.createElement('script'), {text: 'window.hurt = 1'}))) ?? 0"
    )
    reader.run("fetch('https://example.org/').catch(() => { window.refused = true }) && 0")
    reader.wait_for("window.refused")

    assert reader.run(HURT) is None
    assert [url for url in reader.asked if not url.startswith("file:")] == []
    assert any("Content Security Policy" in line for line in reader.console)
