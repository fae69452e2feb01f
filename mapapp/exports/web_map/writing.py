"""Writes the web map: reads what leaves, fits it into one file of bounded size, and tells in it what did not fit."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from mapapp.exports.closed_file import closed_file
from mapapp.exports.exporter import ExportOptions, ExportReport
from mapapp.exports.media_files import media_along, media_of
from mapapp.exports.opened_again import check_rows
from mapapp.exports.outset import outset_in_degrees
from mapapp.exports.reporting import report_of
from mapapp.exports.web_map.assets import assets_for
from mapapp.exports.web_map.budget import MOST_CONTRIBUTIONS, MOST_WORDS, Budget
from mapapp.exports.web_map.content import Content
from mapapp.exports.web_map.embedding import embedded
from mapapp.exports.web_map.facts import box_of, facts_of, ground_facts, tiles_id
from mapapp.exports.web_map.page import Page, rendered, rows_of_page
from mapapp.exports.web_map.photos import photos_within
from mapapp.exports.web_map.recordings import recordings_within
from mapapp.exports.web_map.sentences import spoken
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

FORMAT = "web-map"


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables, what others added, pictures and voices into one page of at most 20 MB.

    Raises:
        Problem: ``export-crs-fixed`` for any system but WGS 84, ``export-web-map-too-much`` for more than a browser
            can show, or the disk.
        Refusal, Cancelled: nothing was written.
    """
    tables, still, tally = outset_in_degrees(dataset, target, options, progress)
    count = sum(table.count for table in tables)
    if count > MOST_CONTRIBUTIONS:
        raise _too_much(target, count)
    content = Content()
    with closed_file(target) as part:
        for table in tables:
            content.add(table, still, tally)
        made = _made(dataset, tables, content, options, target, lambda: progress(count, count))
        part.write_text(made.text, encoding="utf-8", newline="")
        check_rows(target, tally.rows, rows_of_page(part))
    report = report_of(target, FORMAT, content.counts, tally, still)
    return replace(report, media=made.media, along=made.along)


@dataclass(frozen=True, slots=True)
class _Made:
    """The whole file, how many photos and voices are in it, and rows of what others added by its heading."""

    text: str
    media: int
    along: Mapping[str, int]


def _made(
    dataset: Dataset,
    tables: Sequence[Table],
    content: Content,
    options: ExportOptions,
    target: Path,
    look_up: Callable[[], None],
) -> _Made:
    """Words come first, then the base map and voices, and photos share what is left."""
    # folium brings pandas and more along: half a second for those alone who want a web map.
    from mapapp.exports.web_map.folium_map import folium_map

    layers = list({table.layer.id: table.layer for table in tables}.values())
    language = spoken(dataset.project.language)
    facts = facts_of(dataset, layers, content, language, options.licence)
    words = embedded(facts)
    if len(words.encode()) > MOST_WORDS:
        raise _too_much(target, sum(content.counts.values()))

    assets = assets_for(words, {language.code, *content.languages})
    budget = Budget.after(words, assets.style, assets.script, assets.licences)

    box = box_of(dataset, content)
    grounds = options.tiles(box, budget.tiles) if options.tiles and box else ()
    tiles = {tiles_id(number): b64encode(one.archive).decode() for number, one in enumerate(grounds)}
    left = budget.without(*tiles.values())
    voices = recordings_within(media_of(dataset, tables), left // 2, look_up)
    count = dataset.media_count + dataset.card_count - len(voices.recordings) - voices.left_out
    shown = (one for one in media_along(dataset, tables) if one.content_type.startswith("image/"))
    pictures = photos_within(shown, count, left - voices.used, look_up)

    map_ = folium_map(layers, grounds)
    facts["grounds"] = [ground_facts(number, one) for number, one in enumerate(grounds)]
    facts["media"] = {"left_out": pictures.left_out, "recordings": voices.left_out}
    page = Page(
        language=language,
        style=assets.style,
        programs=(assets.script, map_.program),
        element=map_.element,
        facts={
            "data": embedded(facts),
            "photos": embedded([asdict(one) for one in pictures.photos]),
            "recordings": embedded([asdict(one) for one in voices.recordings]),
            "licences": assets.licences,
        },
        tiles=tiles,
    )
    along = {one["title"]: len(one["rows"]) for one in facts["companions"] if one["rows"]}
    return _Made(rendered(page, dataset), len(pictures.photos) + len(voices.recordings), along)


def _too_much(target: Path, count: int) -> Problem:
    return Problem("export-web-map-too-much", target, count=count, most=MOST_CONTRIBUTIONS)
