"""Write ``resources/web/src/protocol.js`` from the messages: JSDoc types that the page is checked against.

Run ``python -m mapapp.bridge.protocol`` after changing a message; a test compares.
"""

from __future__ import annotations

import types
import typing
from pathlib import Path

import msgspec

from mapapp.bridge import messages
from mapapp.bridge.messages import parts as shared
from mapapp.paths import resources

HEAD = """// Generated from mapapp/bridge/messages/ by `python -m mapapp.bridge.protocol`. Do not edit.
"""


_ABSTRACT = frozenset({messages.Value, messages.Message, messages.FromPage, messages.ToPage})


def generate() -> str:
    """The whole of ``protocol.js``."""
    parts = [HEAD, *(_typedef(one) for module in (shared, *messages.SUBJECTS) for one in _structs(module))]
    parts.append(_union("FromPage", messages.FACILITATOR_MESSAGES))
    parts.append(_union("ToPage", messages.TO_PAGE))
    return "\n".join(parts) + "\nexport {};\n"


def _structs(module: types.ModuleType) -> list[type[msgspec.Struct]]:
    """What a file of messages declares, in its order."""
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, msgspec.Struct)
        and value.__module__ == module.__name__
        and value not in _ABSTRACT
    ]


def _typedef(struct: type[msgspec.Struct]) -> str:
    doc = " ".join((struct.__doc__ or "").split()) if "__doc__" in vars(struct) else ""
    lines = ["/**"]
    if doc and not doc.startswith(struct.__name__ + "("):
        lines.append(f" * {doc}")
    lines.append(f" * @typedef {{object}} {struct.__name__}")
    if issubclass(struct, messages.Message):
        lines.append(f" * @property {{{struct.__name__!r}}} type".replace("'", '"'))
    hints = typing.get_type_hints(struct)
    for name in struct.__struct_fields__:
        lines.append(f" * @property {{{_js(hints[name])}}} {name}")
    lines.append(" */\n")
    return "\n".join(lines)


def _union(name: str, members: tuple[type, ...]) -> str:
    return f"/** @typedef {{{' | '.join(one.__name__ for one in members)}}} {name} */\n"


def _js(hint: object) -> str:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin is typing.Literal:
        return "|".join(f'"{one}"' for one in args)
    if origin in (typing.Union, types.UnionType):
        return "|".join(_js(one) for one in args)
    if origin is list:
        return f"Array<{_js(args[0])}>"
    if origin is dict:
        return f"Record<{_js(args[0])}, {_js(args[1])}>"
    if origin is tuple:
        return f"[{', '.join(_js(one) for one in args)}]"
    return hint.__name__  # another struct


_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null"}


def main() -> None:
    """Write the file where the page's sources are."""
    target = Path(resources()) / "web" / "src" / "protocol.js"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(generate(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
