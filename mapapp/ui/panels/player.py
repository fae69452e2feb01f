"""A recording to listen to: a button, how far it is, its length."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QProgressBar, QWidget

from mapapp.domain.contribution import Attachment
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import icon_button, label, row


class Player(QWidget):
    """Makes its sound only when somebody wants to listen: the libraries for it take their time to load."""

    def __init__(self, context: UiContext, attachment: Attachment) -> None:
        super().__init__()
        texts, theme = context.texts, context.theme
        self._context = context
        self._data = attachment.data
        self._sound = None
        self.setAccessibleName(texts("ui-recording", seconds=round(attachment.seconds)))
        line = row(self, gap=theme.px(8))
        self._button = icon_button(theme, "play", texts("ui-media-play"), self._turn)
        self._far = QProgressBar()
        self._far.setTextVisible(False)
        self._far.setRange(0, max(1, round(attachment.seconds * 1000)))
        self._said = label(texts("ui-recording", seconds=round(attachment.seconds)), "small", wrap=False)
        line.addWidget(self._button)
        line.addWidget(self._far, 1)
        line.addWidget(self._said)

    def _turn(self) -> None:
        if self._sound is None:
            self._open()
        if self._sound.isPlaying():
            self._sound.pause()
        else:
            self._sound.play()

    def _open(self) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        buffer = QBuffer(self)
        buffer.setData(QByteArray(self._data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sound = QMediaPlayer(self)
        self._sound.setAudioOutput(QAudioOutput(self))
        self._sound.setSourceDevice(buffer)
        self._sound.positionChanged.connect(self._far.setValue)
        self._sound.playingChanged.connect(self._look)
        self._sound.errorOccurred.connect(lambda *_: self._said.setText(self._context.texts("ui-media-silent")))

    def _look(self, playing: bool) -> None:
        words = self._context.texts("ui-media-pause" if playing else "ui-media-play")
        self._button.setAccessibleName(words)
        self._button.setToolTip(words)
        self._context.theme.dress(self._button, "pause" if playing else "play")
