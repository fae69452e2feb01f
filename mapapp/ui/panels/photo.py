"""A picture of a contribution, shown big and whole, unpacked away from the window."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from mapapp.domain.contribution import Attachment
from mapapp.ui.context import UiContext

_WIDEST = 1200
_MOST_MEGABYTES = 256
"""A picture that would unpack to more is not shown: files come from elsewhere too."""


class Photo(QFrame):
    """As wide as its place, as high as the picture needs; never cropped. Unpacked away from the window."""

    def __init__(self, context: UiContext, attachment: Attachment) -> None:
        super().__init__()
        self._image = QImage()
        self._missing = context.texts("ui-photo-unreadable")
        self._failed = False
        self.setAccessibleName(attachment.caption or context.texts("ui-photo"))
        self._share = attachment.height / attachment.width if attachment.width else 0.75
        self.setMinimumHeight(context.theme.px(80))
        context.tasks.run(self, lambda _progress: unpack(attachment.data), self._arrived)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._share)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._failed:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._missing)
        elif not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawImage(self.rect().adjusted(left, top, -left, -top), self._image)
        painter.end()

    def _arrived(self, image: QImage) -> None:
        self._image, self._failed = image, image.isNull()
        if not image.isNull():
            self._share = image.height() / image.width()
        self.updateGeometry()
        self.update()


def unpack(data: bytes) -> QImage:
    """The picture, no wider than a window needs; a null image where it cannot be read."""
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > _WIDEST:
        reader.setScaledSize(size.scaled(_WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
