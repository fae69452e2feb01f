"""Folders that a synchroniser, a server or a stick may take away in mid-write are told from a computer's own disk."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from mapapp.store import places
from mapapp.store.checking import check_project
from mapapp.store.places import Doubt, doubt_about, in_cloud, on_mount

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export/hall /home/ada/hall nfs4 rw 0 0
//nas/share /mnt/nas cifs rw 0 0
/dev/sdb1 /media/ada/My\\040Stick vfat rw 0 0
/dev/sdc1 /home/ada/second-disk ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "doubt"),
    [
        ("/home/ada/brookvale", None),
        ("/home/ada/second-disk/brookvale", None),
        ("/home/ada/hall/brookvale", Doubt.NETWORK),
        ("/home/ada/hallway", None),
        ("/mnt/nas", Doubt.NETWORK),
        ("/media/ada/My Stick/brookvale", Doubt.REMOVABLE),
    ],
)
def test_what_the_table_of_mounts_says(place: str, doubt: Doubt | None):
    assert on_mount(PurePosixPath(place), MOUNTS) is doubt


@pytest.mark.parametrize(
    ("place", "cloud"),
    [
        (PureWindowsPath("C:/Users/Ada/OneDrive - Parish Council/maps"), True),
        (PureWindowsPath("C:/Users/Ada/Documents/onedrive notes"), False),
        (PurePosixPath("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/maps"), True),
        (PurePosixPath("/home/ada/Dropbox/maps"), True),
        (PurePosixPath("/home/ada/boxes"), False),
    ],
)
def test_a_synchroniser_is_known_by_its_folder(place, cloud: bool):
    assert in_cloud(place) is cloud


def test_a_folder_of_this_computer_is_fine(tmp_path: Path):
    assert doubt_about(tmp_path) is None


def test_a_check_says_so(gpkg: Path, monkeypatch):
    monkeypatch.setattr(places, "in_cloud", lambda _: True)
    (finding,) = check_project(gpkg)
    assert "synchronised" in finding
