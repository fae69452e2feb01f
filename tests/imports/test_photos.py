"""Photos that a planner's file names come along, from one folder and no other."""

import io
import os

import pytest
from PIL import Image

from mapapp.imports import photos


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "photos"
    (home / "May").mkdir(parents=True)
    photo(home / "oak.jpg")
    photo(home / "May" / "pond.png", "PNG")
    (home / "notes.txt").write_text("not a photo")
    photo(tmp_path / "private.jpg")
    return home


def photo(path, kind="JPEG"):
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(made, kind)
    path.write_bytes(made.getvalue())


def outcome(plan, folder):
    with_photos = plan.with_photos(folder)
    return len(with_photos.attachments), [(one.row, one.reason.code) for one in with_photos.report.photos_refused]


def test_a_photo_belongs_to_its_row(bring_in, folder):
    plan = bring_in("Name,Photo\nOak,oak.jpg\nHedge,\n", photos="Photo").with_photos(folder)

    (attachment,) = plan.edit().attachments
    assert attachment.contribution_uuid == plan.contributions[0].uuid
    assert (attachment.content_type, attachment.width, attachment.height) == ("image/jpeg", 40, 30)
    assert plan.report.photos == 1


def test_the_column_of_photos_is_no_question(bring_in):
    assert bring_in("Name,Photo\nOak,oak.jpg\n", photos="Photo").report.added == ("name",)


@pytest.mark.parametrize("cell", ["May/pond.png", "May\\pond.png", "./May/pond.png", "oak.jpg; May/pond.png"])
def test_paths_are_read_as_any_system_writes_them(bring_in, folder, cell):
    taken, refused = outcome(bring_in(f"Name,Photo\nPond,{cell}\n", photos="Photo"), folder)

    assert (taken, refused) == (1 + cell.count(";"), [])


@pytest.mark.parametrize(
    "cell",
    ["../private.jpg", "May/../../private.jpg", "..\\private.jpg", "/etc/hostname", "C:\\private.jpg",
     "\\\\host\\x.jpg", "//host/x.jpg"],
)  # fmt: skip
def test_no_path_leads_out_of_the_folder(bring_in, folder, cell):
    assert outcome(bring_in(f"Name,Photo\nX,{cell}\n", photos="Photo"), folder) == (0, [(2, "photo-outside")])


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_link_leads_out_of_the_folder(bring_in, folder):
    (folder / "link.jpg").symlink_to(folder.parent / "private.jpg")

    assert outcome(bring_in("Name,Photo\nX,link.jpg\n", photos="Photo"), folder) == (0, [(2, "photo-outside")])


def test_a_row_comes_in_without_a_photo_that_is_missing_or_none(bring_in, folder):
    plan = bring_in("Name,Photo\nA,gone.jpg\nB,notes.txt\nC,oak.jpg\n", photos="Photo")

    assert outcome(plan, folder) == (1, [(2, "photo-missing"), (3, "photo-unreadable")])
    assert len(plan.contributions) == 3


def test_more_photos_than_fit_are_told(bring_in, folder, monkeypatch):
    monkeypatch.setattr(photos, "_MOST_PHOTOS", 1)
    plan = bring_in("Name,Photo\nA,oak.jpg\nB,oak.jpg\n", photos="Photo")

    assert outcome(plan, folder) == (1, [(3, "photos-too-many")])
