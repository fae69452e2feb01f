"""People find their street: by its beginning, misspelt, as it sounds, without its accents, nearest first."""

import random
import time

import apsw
import pytest
import shapely

from mapapp.basemaps import gazetteer_file
from mapapp.basemaps.building import build
from mapapp.basemaps.finding import Finder
from mapapp.basemaps.gazetteer import Gazetteer, open_gazetteer
from mapapp.basemaps.names import Place, _gathered
from mapapp.basemaps.spelling import folded, sound
from mapapp.basemaps.tile_encoding import encode_layer
from mapapp.basemaps.tile_reading import BrokenTile, named_in
from mapapp.basemaps.vocabulary import Vocabulary
from mapapp.workspace.progress import silent

HERE = (-1.5, 53.8)
PLACES = (
    Place("Regent Street", "street", (-1.51, 53.8)),
    Place("Regent Terrace", "street", (-1.50, 53.8)),
    Place("St. Peter's Square", "street", (-1.5, 53.81)),
    Place("Philip Road", "street", (-1.5, 53.82)),
    Place("Café Rouge", "landmark", (-1.5, 53.79)),
    Place("Größe Straße", "street", (-1.5, 53.7)),
    Place("Heol y Bont", "street", (-1.5, 53.6), ("Bridge Street",)),
    Place("Mill Lane", "street", (-1.9, 53.8)),
    Place("Mill Lane", "street", (-1.501, 53.8)),
    Place("Mill Lane Garage", "landmark", (-1.5001, 53.8)),
    Place("Library", "landmark", (-1.52, 53.8), ("LS2 7HY",)),
)


@pytest.fixture
def find(tmp_path):
    gazetteer_file.write(tmp_path / "names.sqlite", PLACES, "stamp")
    gazetteer = Gazetteer(gazetteer_file.opened(tmp_path / "names.sqlite", "stamp"))
    yield lambda words, near=HERE, most=8: [one.name for one in gazetteer.search(words, near, most)]
    gazetteer.close()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("regent str", "Regent Street"),
        ("str reg", "Regent Street"),
        ("REGENT STREET", "Regent Street"),
        ("st peters", "St. Peter's Square"),
        ("st. peter’s sq", "St. Peter's Square"),
        ("cafe", "Café Rouge"),
        ("grosse strasse", "Größe Straße"),
        ("größe", "Größe Straße"),
        ("bridge", "Heol y Bont"),
        ("ls2 7", "Library"),
        # slips of the finger
        ("regnt street", "Regent Street"),
        ("rejent street", "Regent Street"),
        ("regetn street", "Regent Street"),
        ("libary", "Library"),
        ("lbirary", "Library"),
        ("sqare peters", "St. Peter's Square"),
        # by ear
        ("fillip", "Philip Road"),
        ("phillip rode", "Philip Road"),
    ],
)
def test_what_people_type_and_what_they_mean(find, typed, first):
    assert find(typed)[0] == first


def test_the_nearest_comes_first(find):
    assert find("regent") == ["Regent Terrace", "Regent Street"]
    assert find("regent", near=(-1.52, 53.8)) == ["Regent Street", "Regent Terrace"]


def test_a_name_asked_for_letter_by_letter_comes_before_a_nearer_longer_one(find):
    assert find("mill lane") == ["Mill Lane", "Mill Lane", "Mill Lane Garage"]
    assert find("mill") == ["Mill Lane Garage", "Mill Lane", "Mill Lane"]


def test_no_more_are_given_than_are_asked_for(find):
    assert len(find("mill", most=2)) == 2


@pytest.mark.parametrize(
    "typed", ["", " ", "r", "?", "xyzzy", '"', "' OR 1=1 --", "text:regent^2", "NEAR(", "*", "\0", "\ud800"]
)
def test_what_is_nothing_finds_nothing(find, typed):
    assert find(typed) == []


def test_it_never_fails_whatever_is_typed(find):
    chance = random.Random(3)
    for _ in range(300):
        find("".join(chance.choice("regnt '\"*()-:^~{}\\%_,.éß漢🌳\n") for _ in range(chance.randrange(30))))


def test_a_guess_says_that_it_is_one(tmp_path):
    gazetteer_file.write(tmp_path / "names.sqlite", PLACES, "stamp")
    gazetteer = Gazetteer(gazetteer_file.opened(tmp_path / "names.sqlite", "stamp"))

    assert [one.meant for one in gazetteer.search("library", HERE)] == [False]
    assert [one.meant for one in gazetteer.search("libary", HERE)] == [True]
    assert gazetteer.search("library", HERE)[0].distance_m == pytest.approx(1315, abs=5)
    gazetteer.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("philip", "fillip"),
        ("wright", "rite"),
        ("knight", "nite"),
        ("leicester", "leisester"),
        ("quay", "kay"),
        ("stephen", "stefen"),
    ],
)
def test_words_that_sound_alike(one, other):
    assert sound(one) == sound(other) != ""


def test_words_that_sound_different():
    assert len({sound(word) for word in ("park", "bark", "mark", "mill", "church", "street")}) == 6


def test_vocabulary_finds_the_beginnings_of_words_but_for_a_slip():
    words = Vocabulary(["regent", "regents", "rent", "agent", "street", "strand"])

    assert set(words.like("regnt", 1, 5)) == {"regent", "regents", "rent"}
    assert words.like("stret", 1, 5) == ["street"]
    assert words.like("re", 2, 5) == []  # two letters begin too many words to guess
    assert Vocabulary([]).like("regent", 2, 5) == []


def test_folding_leaves_words_alone():
    assert folded("  St. Peter’s—Square (East) 12 ") == "st peters square east 12"


# ── from a map to its names ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def leeds(shared_data, tmp_path_factory):
    out = tmp_path_factory.mktemp("leeds") / "leeds.pmtiles"
    asked = {"title": "Leeds", "attribution": "", "area": None, "margin_m": 0, "progress": silent}
    build(out, shared_data / "basemap" / "leeds_city_south.osm.gz", **asked)
    return out


def test_regent_str_finds_regent_street_in_leeds(leeds):
    gazetteer = open_gazetteer(leeds)
    found = gazetteer.search("regent str", (-1.535, 53.798))
    gazetteer.close()

    assert (found[0].name, found[0].kind) == ("Regent Street", "street")
    assert found[0].at == pytest.approx((-1.5348, 53.7993), abs=0.001)
    assert [one.name for one in found].count("Regent Street") == 1  # it lies in many pieces and tiles


def test_names_are_gathered_once_and_again_when_the_map_changes(leeds, monkeypatch):
    open_gazetteer(leeds).close()
    file = leeds.with_name("leeds.names.sqlite")
    made = file.stat().st_mtime_ns
    open_gazetteer(leeds).close()
    assert file.stat().st_mtime_ns == made

    leeds.touch()
    open_gazetteer(leeds).close()
    assert file.stat().st_mtime_ns != made


@pytest.mark.parametrize("content", [b"", b"damaged", b"SQLite format 3\0" + b"\0" * 2000])
def test_a_damaged_gazetteer_is_made_anew(leeds, content):
    open_gazetteer(leeds).close()
    leeds.with_name("leeds.names.sqlite").write_bytes(content)
    gazetteer = open_gazetteer(leeds)

    assert gazetteer.search("regent street", HERE)[0].name == "Regent Street"
    gazetteer.close()


def test_what_cannot_be_read_has_no_names_and_does_not_stop_the_search(leeds, tmp_path, shared_data):
    broken = tmp_path / "broken.pmtiles"
    broken.write_bytes(b"PMTiles\3")
    finder = Finder([tmp_path / "gone.pmtiles", broken, leeds])

    assert finder.search("eastgate", (-1.53, 53.8))[0].name == "Eastgate"
    finder.close()


def test_a_broken_tile_is_told_from_a_whole_one():
    whole = encode_layer("roads", [shapely.Point(5, 7)], [{"name": "Mill Lane", "min_zoom": 3}])

    assert [(one.name, one.layer) for one in named_in(whole)] == [("Mill Lane", "roads")]
    chance = random.Random(8)
    for _ in range(500):
        content = bytearray(whole)
        content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            list(named_in(bytes(content[: chance.randrange(len(content))])))
        except BrokenTile:
            continue


def test_where_no_names_can_be_written_people_are_told_nothing_was_found(leeds, tmp_path, monkeypatch):
    def full(*_words):
        raise apsw.FullError("database or disk is full")

    monkeypatch.setattr("mapapp.basemaps.gazetteer_file.write", full)
    copy = tmp_path / "leeds.pmtiles"
    copy.write_bytes(leeds.read_bytes())
    finder = Finder([copy])

    assert finder.search("regent", HERE) == []
    finder.close()


def test_a_name_that_stands_everywhere_is_gathered_in_no_time(tmp_path):
    chance = random.Random(2)
    pieces = [Place("Parking", "landmark", (chance.uniform(-2, -1), chance.uniform(53, 54))) for _ in range(20_000)]
    started = time.monotonic()
    gathered = list(_gathered(pieces))

    assert 100 < len(gathered) <= 400
    assert time.monotonic() - started < 20  # comparing each with each would take an hour
