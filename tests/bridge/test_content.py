"""What a page may fetch: its own files, and of people's marks only what its screen may see."""

from dataclasses import replace
from urllib.parse import quote, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.bridge.content import ALL_STATUSES, PUBLISHED_ONLY, Content
from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.project import BaseMap
from tests.fakes.neighbourhood import FACILITATOR, afternoon, idea

SECRET = "SECRET"


@pytest.fixture
def folders(tmp_path):
    """A built page, a folder of base maps, and beside them what is nobody's to fetch."""
    page, base_maps = tmp_path / "page", tmp_path / "basemap"
    for folder in (page / "worker", page / ".hidden", base_maps):
        folder.mkdir(parents=True)
    for name in ("index.html", "main.js", "main.css", "worker/points.js"):
        (page / name).write_text("ours")
    for path in (
        page / ".inputs", page / ".env.json", page / ".hidden" / "x.js", page / "main.js.map", page / "notes.py",
        tmp_path / "brookvale.gpkg", tmp_path / "secret.json", base_maps / "other.pmtiles",
    ):  # fmt: skip
        path.write_text(SECRET)
    (base_maps / "streets.pmtiles").write_text("tiles")
    return page, base_maps


@pytest.fixture
def content(workspace, deliver, folders):
    """What a screen that may see these statuses can fetch."""
    page, base_maps = folders
    streets = BaseMap("base", "Streets", "pmtiles-vector", "streets.pmtiles", "© somebody")
    workspace.submit(
        edits.DefineProject(replace(workspace.snapshot.project, base_maps=(streets,))), FACILITATOR
    ).result(5)
    deliver.settle(workspace)
    return lambda statuses: Content(page, workspace, base_maps, statuses)


def fetched(content, path):
    body = content.find(path).result(5)
    return None if body is None else body.file.read_bytes() if body.file else body.data


# ── the page's own files ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/index.html", "text/html"),
        ("/main.js", "text/javascript"),
        ("/main.css", "text/css"),
        ("/worker/points.js", "text/javascript"),
    ],
)
def test_the_page_gets_its_own_files(content, path, kind):
    body = content(PUBLISHED_ONLY).find(path).result(5)

    assert (body.content_type, body.file.read_text()) == (kind, "ours")


def test_the_page_gets_its_words_and_its_base_map(content):
    kiosk = content(PUBLISHED_ONLY)

    assert b"card-begin" in fetched(kiosk, "/i18n/en.ftl")
    assert b'"letters"' in fetched(kiosk, "/keyboards/ur.json")
    assert fetched(kiosk, "/basemap/base") == b"tiles"


@pytest.mark.parametrize(
    "path",
    [
        "/gone.js", "/main", "/notes.py", "/main.js.map", "/.inputs", "/.env.json", "/.hidden/x.js", "/worker",
        "/worker/", "//main.js", "/./main.js", "/worker/../main.js", "/../secret.json", "/../brookvale.gpkg",
        "/..\\secret.json", "/worker\\..\\..\\secret.json", "/C:/secret.json", "/C:\\secret.json", "/main.js\n",
        "/main.js\0", "/\0", "/main.js/", "main.js", "/i18n/en", "/i18n/xx.ftl", "/i18n/../i18n/en.ftl",
        "/i18n/en.ftl.ftl", "/i18n/EN.ftl", "/basemap/", "/basemap/other.pmtiles", "/basemap/streets.pmtiles",
        "/basemap/../secret.json", "/media/", "/media/x", "/data/ideas.bin", "/data/ideas/1", "/data/ideas/1.bin\n",
        "/data/ideas/x.bin", "/data/ideas/١.bin", "/data/sqlite_master/1.bin", "/data/project/1.bin",
        "/data/visit/1.bin", "/data/../data/ideas/1.bin", "/data/Ideas/1.bin",
        "/keyboards/xx.json", "/keyboards/../i18n/en.json", "/keyboards/en.json\n", "/keyboards/",
    ],
)  # fmt: skip
def test_what_is_not_the_pages_is_not_there(content, path):
    assert fetched(content(ALL_STATUSES), path) is None


@pytest.mark.parametrize("target", ["../secret.json", "../brookvale.gpkg", ".inputs", ".env.json", "notes.py"])
@pytest.mark.parametrize("times", [1, 2])
def test_no_spelling_of_a_way_out_is_a_way_out(content, target, times):
    spelled = target
    for _ in range(times):
        spelled = quote(spelled, safe="").replace(".", "%2e")
    for prefix in ("/", "/worker/", "/worker/../", "/basemap/", "/i18n/", "/media/"):
        for path in (prefix + target, prefix + spelled, unquote(prefix + spelled)):
            assert fetched(content(ALL_STATUSES), path) is None


parts = st.sampled_from(
    ["..", ".", "%2e%2e", "worker", "main.js", "secret.json", "brookvale.gpkg", ".inputs", ".env.json", "C:", "\\",
     "\0", "", "notes.py", ".hidden", "x.js", "basemap", "i18n", "data", "media", "base", "other.pmtiles"]
)  # fmt: skip


@given(st.lists(parts, max_size=6), st.sampled_from(["/", "\\", "//", "%2f"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_whatever_is_asked_nothing_secret_comes(content, many, between):
    found = fetched(content(ALL_STATUSES), "/" + between.join(many))

    assert found is None or SECRET.encode() not in found


@given(st.text(max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_whatever_is_asked_is_answered(content, path):
    content(ALL_STATUSES).find(path).result(5)


# ── people's marks ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def left(workspace, deliver):
    """A mark with a photo, and what was decided about it; gives both identities."""

    def leave(status=Status.PENDING, *, content_type="image/jpeg"):
        mark = idea()
        photo = Attachment(new_uuid(), mark.uuid, b"photo", content_type, "0")
        workspace.submit(edits.AddContributions((mark,), (photo,)), FACILITATOR).result(5)
        if status is not Status.PENDING:
            decision = edits.Decision(mark.uuid, status, "a reason")
            workspace.submit(edits.Moderate((decision,)), FACILITATOR).result(5)
        deliver.settle(workspace)
        return mark.uuid, photo.uuid

    return leave


@pytest.mark.parametrize("status", [Status.PENDING, Status.HIDDEN, Status.WITHDRAWN])
def test_what_is_not_public_cannot_be_fetched_by_a_residents_screen(content, workspace, left, status):
    mark, photo = left(status)
    kiosk, window = content(PUBLISHED_ONLY), content(ALL_STATUSES)

    tables = [name for layer in workspace.snapshot.project.layers for name in layer.tables]
    for table in tables:
        assert mark.encode() not in fetched(kiosk, f"/data/{table}/1.bin")
    assert fetched(kiosk, f"/media/{photo}") is None
    for identity in (mark, photo):
        for path in (f"/{identity}", f"/media/{identity}", f"/data/{identity}/1.bin", f"/i18n/{identity}.ftl"):
            assert fetched(kiosk, path) is None
    assert mark.encode() in fetched(window, "/data/ideas/1.bin")
    assert fetched(window, f"/media/{photo}") == b"photo"


def test_what_is_published_can_be_fetched(content, left):
    mark, photo = left(Status.PUBLISHED)
    kiosk = content(PUBLISHED_ONLY)

    assert mark.encode() in fetched(kiosk, "/data/ideas/7.bin")
    assert fetched(kiosk, f"/media/{photo}") == b"photo"


def test_what_was_tried_out_stays_with_the_facilitator(content, workspace, left):
    workspace.submit(edits.OpenSession(afternoon(practice=True)), FACILITATOR).result(5)
    mark, photo = left(Status.PUBLISHED)
    kiosk, window = content(PUBLISHED_ONLY), content(ALL_STATUSES)

    assert fetched(kiosk, f"/media/{photo}") is None
    assert fetched(kiosk, "/data/ideas/1.bin") == b""
    assert fetched(window, f"/media/{photo}") == b"photo"
    assert mark.encode() in fetched(window, "/data/ideas/1.bin")


def test_the_photo_of_what_was_removed_is_gone(content, workspace, left):
    mark, photo = left(Status.PUBLISHED)
    workspace.submit(edits.RemoveContributions((mark,)), FACILITATOR).result(5)

    assert fetched(content(ALL_STATUSES), f"/media/{photo}") is None


@pytest.mark.parametrize("kind", ["text/html", "image/svg+xml", "application/javascript", ""])
def test_a_file_that_could_be_a_program_is_never_served(content, left, kind):
    _, photo = left(Status.PUBLISHED, content_type=kind)

    assert fetched(content(ALL_STATUSES), f"/media/{photo}") is None


def test_a_base_map_that_is_not_in_its_folder_is_not_there(content, folders):
    (folders[1] / "streets.pmtiles").unlink()

    assert fetched(content(ALL_STATUSES), "/basemap/base") is None


def test_the_photo_on_a_card_can_be_fetched_as_a_picture_only(content, workspace):
    old, odd = new_uuid(), new_uuid()
    kept = {old: (b"photo", "image/jpeg"), odd: (b"<script>", "text/html")}
    workspace.ask(lambda store: store.pictures.update(kept)).result(5)
    screen = content(PUBLISHED_ONLY)
    assert fetched(screen, f"/round/{old}") == b"photo"
    for path in (odd, new_uuid(), "../brookvale.gpkg", ""):
        assert fetched(screen, f"/round/{path}") is None
