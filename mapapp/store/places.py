"""Which folders are no place for a project in use: synchronised, on a network, or on something that is pulled out."""

from __future__ import annotations

import ctypes
import re
import sys
from enum import StrEnum
from pathlib import Path, PurePath


class Doubt(StrEnum):
    """Why a folder is no place for a live project (a copy of a closed one is welcome there)."""

    CLOUD = "cloud"
    """A synchroniser copies the file in mid-change and may put an older one back."""
    NETWORK = "network"
    """Locks and syncs are not what they seem on file servers (SQLite FAQ 5)."""
    REMOVABLE = "removable"
    """A stick can be pulled out in mid-write."""


_CLOUD = re.compile(
    r"onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|nextcloud|"
    r"owncloud|pcloud ?drive|box( sync)?|mega(sync)?|seafile|syncthing",
    re.IGNORECASE,
)
_NETWORK_SYSTEMS = frozenset(
    "nfs nfs4 cifs smb3 smbfs ncpfs afs fuse.sshfs fuse.rclone fuse.gvfsd-fuse davfs".split()
)
_WINDOWS_DRIVES = {2: Doubt.REMOVABLE, 4: Doubt.NETWORK}
"""What ``GetDriveTypeW`` says."""


def doubt_about(folder: Path) -> Doubt | None:
    """What speaks against keeping a live project in a folder; None for a disk of this computer."""
    place = folder.resolve()
    if in_cloud(place):
        return Doubt.CLOUD
    if sys.platform == "win32":
        if place.drive.startswith("\\\\"):
            return Doubt.NETWORK
        return _WINDOWS_DRIVES.get(ctypes.windll.kernel32.GetDriveTypeW(place.anchor))
    if sys.platform == "darwin":
        return Doubt.REMOVABLE if place.is_relative_to("/Volumes") else None
    mounts = Path("/proc/self/mounts")
    return on_mount(place, mounts.read_text(encoding="utf-8", errors="replace")) if mounts.exists() else None


def in_cloud(place: PurePath) -> bool:
    """Whether a folder on the way is called as a synchroniser calls its own."""
    return any(_CLOUD.fullmatch(part) for part in place.parts)


def on_mount(place: PurePath, mounts: str) -> Doubt | None:
    """What Linux's table of mounts (proc(5), ``/proc/self/mounts``) says about a place."""
    found = [
        (PurePath(_unescaped(fields[1])), fields[2])
        for line in mounts.splitlines()
        if len(fields := line.split()) >= 3
    ]
    holding = [one for one in found if place.is_relative_to(one[0])]
    if not holding:
        return None
    point, system = max(holding, key=lambda one: len(one[0].parts))
    if system in _NETWORK_SYSTEMS:
        return Doubt.NETWORK
    return Doubt.REMOVABLE if point.is_relative_to("/media") or point.is_relative_to("/run/media") else None


def _unescaped(point: str) -> str:
    """Blanks and the like stand as octal numbers in the table."""
    return re.sub(r"\\([0-7]{3})", lambda digits: chr(int(digits[1], 8)), point)
