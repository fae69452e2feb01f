"""One stylesheet over Fusion, written from the tokens: the only place that styles widgets."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.paths import page
from mapapp.ui.colours import Colours


def stylesheet(colours: Colours, px: Callable[[float], int]) -> str:
    """QSS for every window. Widgets say what they are with the property ``kind``; see the names below."""
    c = colours
    return "\n".join(
        (_ground(c, px), _words(c, px), _buttons(c, px), _fields(c, px), _lists(c, px), _surfaces(c, px))
    )


def _ground(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QMainWindow, QDialog, QWidget[kind="ground"] {{ background: {c.paper}; color: {c.ink}; }}
QWidget[kind="deep"] {{ background: {c.sunken}; }}
QToolTip {{ background: {c.ink}; color: {c.surface}; border: 0; padding: {px(6)}px {px(8)}px; }}
QFrame[kind="rule"] {{ background: {c.line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[kind="rule-upright"] {{ background: {c.line}; border: 0; max-width: 1px; min-width: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="inside"] {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border: {px(3)}px solid {c.paper};
    border-radius: {px(6)}px; min-height: {px(40)}px; }}
QScrollBar::handle:vertical:hover {{ background: {c.ink_soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ height: 0; }}
"""


def _words(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QLabel {{ background: transparent; color: {c.ink}; }}
QLabel[kind="display"] {{ font-size: {px(30)}px; font-weight: 600; }}
QLabel[kind="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: {px(16)}px; font-weight: 600; }}
QLabel[kind="label"] {{ font-weight: 600; }}
QLabel[kind="soft"] {{ color: {c.ink_soft}; }}
QLabel[kind="small"] {{ color: {c.ink_soft}; font-size: {px(13)}px; }}
QLabel[kind="ref"] {{ color: {c.ink_soft}; font-size: {px(13)}px; font-weight: 600; letter-spacing: 1px; }}
QLabel[kind="body"] {{ font-size: {px(15)}px; }}
QLabel[kind="figure"] {{ font-size: {px(26)}px; font-weight: 600; }}
QTextEdit[kind="quoted"] {{ background: transparent; border: 0; padding: 0; font-size: {px(15)}px; }}
QLabel[kind="code"] {{ font-family: monospace; font-size: {px(18)}px; letter-spacing: 1px; }}
QLabel[kind="call"] {{ font-size: {px(40)}px; font-weight: 600; }}
QLabel[kind="call-words"] {{ font-size: {px(24)}px; color: {c.ink_soft}; }}
QLabel[kind="clock"], QLabel[kind="clock-over"] {{ font-size: {px(40)}px; font-weight: 600; }}
QLabel[kind="clock-over"] {{ color: {c.problem}; font-size: {px(26)}px; }}
QLabel[kind="dots"] {{ font-size: {px(24)}px; }}
QLabel[kind="problem"] {{ color: {c.problem}; font-weight: 600; }}
QLabel[status] {{ border-radius: {px(10)}px; padding: {px(2)}px {px(10)}px;
    font-size: {px(12.5)}px; font-weight: 600; min-height: {px(17)}px; }}
QLabel[status] {{ border: 1px solid {c.ink if c.is_outlined else "transparent"}; }}
QLabel[status="pending"] {{ background: {c.waiting_tint}; color: {c.ink}; }}
QLabel[status="published"] {{ background: {c.good_tint}; color: {c.good}; }}
QLabel[status="hidden"], QLabel[status="withdrawn"] {{ background: {c.sunken}; color: {c.ink_soft}; }}
QLabel[kind="badge"] {{ background: {c.focus}; color: {c.focus_edge}; font-size: {px(11.5)}px; font-weight: 600;
    border-radius: {px(9)}px; padding: 0 {px(5)}px; min-width: {px(9)}px;
    min-height: {px(18)}px; max-height: {px(18)}px; }}
"""


def _buttons(c: Colours, px: Callable[[float], int]) -> str:
    pale = c.faint if c.is_outlined else c.line
    return f"""
QPushButton, QToolButton {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.edge};
    border-radius: {px(10)}px; padding: {px(7)}px {px(14)}px; min-height: {px(22)}px; font-weight: 600; outline: 0; }}
QPushButton:hover, QToolButton:hover {{ background: {c.action_tint}; border-color: {c.action}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.sunken}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.faint}; background: {c.paper}; border-color: {pale}; }}
QPushButton[kind="digit"], QToolButton[kind="digit"] {{ min-height: {px(64)}px; max-height: {px(64)}px;
    padding: 0; font-size: {px(26)}px; border-radius: {px(14)}px; }}
QPushButton[large="true"] {{ min-height: {px(34)}px; font-size: {px(15)}px; }}
QPushButton[kind="primary"] {{ background: {c.action}; color: {c.on_action}; border-color: {c.action}; }}
QPushButton[kind="primary"]:hover {{ background: {c.action_strong}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.sunken}; color: {c.faint}; border-color: {pale}; }}
QPushButton[kind="stern"] {{ background: {c.problem}; color: {c.on_action}; border-color: {c.problem}; }}
QPushButton[kind="stern"]:hover {{ background: {c.ink}; }}
QPushButton[kind="danger"] {{ color: {c.problem}; border-color: transparent; background: transparent; }}
QPushButton[kind="danger"]:hover {{ background: {c.problem_tint}; border-color: {c.problem}; }}
QPushButton[kind="quiet"], QToolButton[kind="icon"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"] {{ color: {c.action}; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="icon"]:hover {{ background: {c.action_tint}; }}
QPushButton[kind="link"] {{ background: transparent; border-color: transparent; color: {c.action};
    padding: {px(7)}px 0; }}
QPushButton[kind="link"]:hover {{ color: {c.action_strong}; text-decoration: underline; }}
QToolButton[kind="icon"] {{ padding: {px(6)}px; }}
QToolButton[kind="icon"]:checked {{ background: {c.action_tint}; }}
QPushButton[kind="toggle"]:checked {{ background: {c.action}; color: {c.on_action}; border-color: {c.action}; }}
QPushButton[kind="chip"] {{ border-radius: {px(13)}px; padding: {px(3)}px {px(12)}px; font-weight: 500;
    border-color: {c.line}; background: {c.surface}; }}
QPushButton[kind="chip"]:hover {{ border-color: {c.action}; }}
QPushButton[kind="chip"]:checked {{ background: {c.action}; color: {c.on_action}; border-color: {c.action}; }}
QToolButton[kind="rail"] {{ background: transparent; border: 0; border-radius: {px(12)}px;
    padding: {px(8)}px {px(2)}px;
    font-size: {px(12.5)}px; font-weight: 600; color: {c.ink_soft}; min-height: {px(48)}px; }}
QToolButton[kind="rail"]:hover {{ background: {c.surface}; color: {c.ink}; }}
QToolButton[kind="rail"]:checked {{ background: {c.surface}; color: {c.action};
    border: {2 if c.is_outlined else 0}px solid {c.action}; }}
QPushButton[kind="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {px(16)}px;
    padding: 0; }}
QPushButton[kind="card"]:hover {{ border-color: {c.action}; background: {c.surface}; }}
QPushButton[kind="card"]:checked {{ border: {4 if c.is_outlined else 2}px solid {c.action};
    background: {c.action_tint}; }}
QCheckBox {{ spacing: {px(10)}px; background: transparent; outline: 0; }}
QCheckBox::indicator {{ width: {px(18)}px; height: {px(18)}px; background: {c.surface};
    border: 2px solid {c.edge}; border-radius: {px(5)}px; }}
QCheckBox::indicator:checked {{ border-color: {c.action}; background: {c.action_tint};
    image: url("{_icon("check")}"); }}
"""


def _fields(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{ background: {c.surface}; color: {c.ink};
  border: 1px solid {c.edge};
    border-radius: {px(10)}px; padding: {px(7)}px {px(10)}px; selection-background-color: {c.action};
    selection-color: {c.on_action}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.ink_soft}; }}
QLineEdit QToolButton {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
QLineEdit, QComboBox, QDateEdit {{ min-height: {px(22)}px; }}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QDateEdit:hover {{ border-color: {c.action}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {{
    border: 2px solid {c.action}; padding: {px(6)}px {px(9)}px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {c.paper}; color: {c.ink_soft}; border-color: {c.line}; }}
QComboBox::drop-down {{ border: 0; width: {px(36)}px; }}
QDateEdit::drop-down {{ border: 0; width: {px(28)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{_icon("chevron-down")}");
  width: {px(18)}px; height: {px(18)}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.edge}; outline: 0;
    padding: {px(4)}px; selection-background-color: {c.action_tint}; selection-color: {c.ink}; }}
QProgressBar {{ background: {c.sunken}; border: 0; border-radius: {px(4)}px; max-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c.action}; border-radius: {px(4)}px; }}
"""


def _lists(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QTableView {{ background: transparent; border: 0; outline: 0; selection-background-color: transparent; }}
QTableView[kind="columns"], QTreeView[kind="changes"] {{ background: {c.surface}; color: {c.ink}; outline: 0;
    border: 1px solid {c.line}; border-radius: {px(12)}px; padding: {px(2)}px; }}
QTableView[kind="columns"]::item {{ padding: 0 {px(10)}px; border-bottom: 1px solid {c.line}; }}
QTreeView[kind="changes"]::item {{ padding: {px(4)}px {px(6)}px; }}
QTableView QHeaderView::section, QTreeView QHeaderView::section {{ background: {c.surface}; color: {c.ink_soft};
    border: 0; border-bottom: 1px solid {c.line}; padding: {px(8)}px {px(13)}px; font-weight: 600;
    font-size: {px(13)}px; }}
QTableView[kind="columns"] QComboBox {{ margin: {px(4)}px {px(8)}px; padding: {px(3)}px {px(10)}px; }}
QTreeView[kind="changes"]::indicator {{ width: {px(18)}px; height: {px(18)}px; background: {c.surface};
    border: 2px solid {c.edge}; border-radius: {px(5)}px; }}
QTreeView[kind="changes"]::indicator:checked {{ border-color: {c.action}; background: {c.action_tint};
    image: url("{_icon("check")}"); }}
"""


def _surfaces(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QFrame[kind="panel"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {px(16)}px; }}
QFrame[kind="note"] {{ background: {c.action_tint}; border: 0; border-radius: {px(12)}px; }}
QFrame[kind="warning"] {{ background: {c.waiting_tint}; border: 0; border-radius: {px(12)}px; }}
QFrame[kind="photo"] {{ background: {c.sunken}; border: 0; border-radius: {px(12)}px; }}
QFrame[kind="notice"] {{ background: {c.ink}; }}
QFrame[kind="notice"] QLabel {{ color: {c.surface}; font-size: {px(14)}px; }}
QFrame[kind="notice"][tone="problem"] {{ background: {c.problem}; }}
QFrame[kind="notice"] QToolButton {{ background: transparent; border: 0; padding: {px(3)}px; }}
"""


def _icon(name: str) -> str:
    """A shared icon's file as a stylesheet names it; drawn in black, which every theme of this window allows."""
    return (page() / "icons" / f"{name}.svg").as_posix()
