"""What the browser asks for: camera and microphone while somebody has been lent them, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePermission

from mapapp.webview.scheme import START

MayUse = Callable[[str], bool]
"""Whether the ``camera`` or the ``microphone`` may be used now."""

_DEVICES = {
    QWebEnginePermission.PermissionType.MediaVideoCapture: ("camera",),
    QWebEnginePermission.PermissionType.MediaAudioCapture: ("microphone",),
    QWebEnginePermission.PermissionType.MediaAudioVideoCapture: ("camera", "microphone"),
}


class Permissions:
    """Answers the browser for one page. `may_use` decides; whoever gives a device back calls `take_back`."""

    def __init__(self) -> None:
        self.may_use: MayUse = lambda _device: False
        self._granted: list[QWebEnginePermission] = []

    def answer(self, asked: QWebEnginePermission) -> None:
        devices = _DEVICES.get(asked.permissionType(), ())
        if asked.origin() == QUrl(START) and devices and all(self.may_use(device) for device in devices):
            asked.grant()
            self._granted.append(asked)
        else:
            asked.deny()

    def take_back(self, device: str) -> None:
        """The browser would remember what was granted for as long as the page lives, and not ask again."""
        going = [one for one in self._granted if device in _DEVICES[one.permissionType()]]
        self._granted = [one for one in self._granted if one not in going]
        for one in going:
            one.reset()
