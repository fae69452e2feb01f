"""What reaches a locked screen: keys that write, move and edit, and the one button that points. Nothing that a
browser or a desktop acts upon."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier

_ALONE = frozenset(
    (
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Tab, _Key.Key_Backtab),
        *(_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space, _Key.Key_Escape),  # the page's own panels close with it
        *(_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_CapsLock, _Key.Key_Mode_switch),
        *(_Key.Key_Multi_key, _Key.Key_NumLock),
    )
)
_WITH_CONTROL = frozenset((_Key.Key_A, _Key.Key_Z, _Key.Key_Y, _Key.Key_Left, _Key.Key_Right, _Key.Key_Backspace))
"""Not copying and pasting: whatever the person before left on the clipboard stays theirs."""
_DEAD_KEYS = range(_Key.Key_Dead_Grave, _Key.Key_Dead_Longsolidusoverlay + 1)
_QUIET = _Modifier.ShiftModifier | _Modifier.KeypadModifier | _Modifier.GroupSwitchModifier

KEYS = frozenset((QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride))
_BUTTONS = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick))
_NEVER = frozenset(
    (
        *(QEvent.Type.ContextMenu, QEvent.Type.NativeGesture),  # a trackpad's pinch would enlarge the page
        *(QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop),
    )
)


def lets_through(event: QEvent) -> bool:
    """Whether a locked window may hear of this event."""
    kind = event.type()
    if kind in _NEVER:
        return False
    if kind in KEYS:
        return _is_for_writing(event)
    if kind in _BUTTONS:
        # The middle one pastes, the others open a menu or turn pages.
        return isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
    if kind == QEvent.Type.Wheel:
        return isinstance(event, QInputEvent) and not event.modifiers() & _Modifier.ControlModifier
    return True


def _is_for_writing(event: QKeyEvent) -> bool:
    key, modifiers = event.key(), event.modifiers() & ~_QUIET
    text = event.text()
    writes = len(text) > 0 and text.isprintable()
    if modifiers == _Modifier.NoModifier:
        return writes or key in _ALONE or key in _DEAD_KEYS
    if modifiers == _Modifier.ControlModifier:
        return key in _WITH_CONTROL or key == _Key.Key_Control
    if modifiers == _Modifier.ControlModifier | _Modifier.AltModifier:  # what Windows calls AltGr: € and @
        return sys.platform == "win32" and (writes or key in (_Key.Key_AltGr, _Key.Key_Alt, _Key.Key_Control))
    if modifiers == _Modifier.AltModifier:  # a Mac's Option writes letters; elsewhere Alt opens menus
        return key in (_Key.Key_Alt, _Key.Key_AltGr) or (sys.platform == "darwin" and writes)
    return False
