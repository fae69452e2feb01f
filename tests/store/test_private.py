"""What is nobody's but the facilitator's stays in the private file."""

from pathlib import Path

from mapapp.store.open import open_project
from mapapp.store.private import pin_hash_in
from mapapp.store.project_files import project_files

KEPT = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"


def test_a_pin_is_there_again_and_in_no_file_that_anybody_hands_over(gpkg: Path):
    store = open_project(gpkg, device="desk")
    store.keep_pin_hash(KEPT)
    store.close()

    again = open_project(gpkg, device="desk")
    copy = again.begin_snapshot()
    while (snapshot := copy.step()) is None:
        pass
    kept = again.pin_hash()
    again.close()

    assert kept == KEPT
    files = project_files(gpkg)
    holding = {file for file in gpkg.parent.rglob("*") if file.is_file() and KEPT.encode() in file.read_bytes()}
    assert snapshot.exists()
    assert holding == {files.private}


def test_the_pin_can_be_read_when_the_project_itself_cannot_be_opened(gpkg: Path):
    private = project_files(gpkg).private
    assert pin_hash_in(private) == ""
    store = open_project(gpkg, device="desk")
    store.keep_pin_hash(KEPT)
    store.close()
    gpkg.write_bytes(b"damaged")
    assert pin_hash_in(private) == KEPT
    private.write_bytes(b"damaged too")
    assert pin_hash_in(private) == ""
