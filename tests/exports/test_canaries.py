"""Nothing that must stay leaves: every private field holds a word of its own, looked for in every format."""

import shutil

import pytest

from mapapp.exports import EXPORTERS, ExportOptions
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Profile
from mapapp.workspace.progress import silent
from tests.exports.canaries import FORBIDDEN, NOT_TO_EVERYBODY, found_in, snapshot_with_canaries


class PageAsPaper:
    """Leaves the page that would be printed where its PDF would be: there its words can be read."""

    def print_pdf(self, page, pdf):
        shutil.copyfile(page, pdf)


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory):
    return snapshot_with_canaries(tmp_path_factory.mktemp("canaries"))


def export(snapshot, exporter, profile, folder, lets_out=None, **options):
    data = dataset_from_snapshot(snapshot, lets_out or profile)
    crs = exporter.fixed_crs or "EPSG:4326"  # so that a place's own digits would be seen
    chosen = ExportOptions(crs=crs, printer=PageAsPaper(), **options)
    return exporter.write(data, folder / f"out{exporter.extensions[0]}", chosen, silent)


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.id)
def test_nothing_that_must_stay_is_anywhere_in_it(snapshot, exporter, profile, tmp_path):
    report = export(snapshot, exporter, profile, tmp_path)

    assert report.count > 0
    assert found_in(tmp_path, profile) == set()


@pytest.mark.parametrize("profile", Profile)
def test_nor_where_photos_are_in_the_file(snapshot, profile, tmp_path):
    export(snapshot, EXPORTERS[0], profile, tmp_path, embed_media=True)

    assert found_in(tmp_path, profile) == set()


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.id)
def test_it_would_be_seen_in_each_format(snapshot, exporter, tmp_path):
    """A hand-over of everything, called public: what the full profile lets out is found wherever it is put."""
    export(snapshot, exporter, Profile.PUBLIC, tmp_path, lets_out=Profile.FULL)

    assert "canary-hidden" in found_in(tmp_path, Profile.PUBLIC)


def test_every_word_is_really_in_the_project(snapshot, tmp_path):
    """All of them but what is sealed, and what was removed for good."""
    shutil.copyfile(snapshot, tmp_path / "snapshot.gpkg")

    sealed = {"canary-person", "canary@example.org", "07700900321", "canary-consent"}
    digits = {"-1.89247", "52.45871"}
    missing = set(NOT_TO_EVERYBODY) - found_in(tmp_path, Profile.PUBLIC)
    assert missing - digits == {*sealed, "canary-removed"}


def test_the_digits_of_a_home_would_be_seen(snapshot, tmp_path):
    (geojson,) = (one for one in EXPORTERS if one.id == "geojson")
    export(snapshot, geojson, Profile.PUBLIC, tmp_path, lets_out=Profile.FULL)

    assert {"-1.89247", "52.45871"} <= found_in(tmp_path, Profile.PUBLIC)


def test_each_column_of_the_full_profile_has_its_word(snapshot):
    """A new private column must get one here; this list is what the full profile lets out beyond the public."""
    full, public = ({one.name for one in dataset_from_snapshot(snapshot, profile).tables[0].columns}
                    for profile in (Profile.FULL, Profile.PUBLIC))  # fmt: skip
    assert full - public == {
        "ref", "status", "status_reason", "published_body", "place_kind", "geom_source", "session", "session_uuid",
        "visit_uuid", "station", "seat", "entered_by", "source_system", "source_id", "created_at", "updated_at",
        "revision",
    }  # fmt: skip
    assert len(FORBIDDEN[Profile.PUBLIC]) > len(FORBIDDEN[Profile.PARTNER]) > len(FORBIDDEN[Profile.FULL])
