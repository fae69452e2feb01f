"""Answers attached to the shapes of a drawing as extended data, for all rows of a batch at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from mapapp.exports.dxf_entities import APPLICATION, MOST_BYTES, PLAIN, ascii_text, tags
from mapapp.exports.texts import texts_of

_MOST_ATTACHED = 16_000
"""Bytes attached to one shape; the format's own limit is 16 KB."""
_AROUND = len("1000\r\n\r\n")
_HEAD = tags((1001, APPLICATION))


def attached_all(columns: Mapping[str, pa.Array]) -> list[str]:
    """For each row ``name=value`` of every answer that is there, as much of it as one text holds.

    Answers beyond what may be attached to one shape are left away, the last first.
    """
    texts = [_ascii_all(_named(name, column)) for name, column in columns.items()]
    lines = [pc.binary_join_element_wise("1000\n", text, "\n", "") for text in texts]
    rows = pc.binary_join_element_wise(_HEAD, *(pc.fill_null(line, "") for line in lines), "").to_pylist()
    if max(map(len, rows), default=0) + _AROUND * len(texts) > _MOST_ATTACHED:
        return [_within([text[at].as_py() for text in texts]) for at in range(len(rows))]
    return rows


def _named(name: str, column: pa.Array) -> pa.Array:
    texts = texts_of(column)
    there = pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)
    return pc.binary_join_element_wise(f"{name}=", there, "")


def _ascii_all(texts: pa.Array) -> pa.Array:
    """`ascii_text` of each; most are plain and stay as they are."""
    plain = pc.and_(
        pc.match_substring_regex(texts, rf"\A{PLAIN}\z"), pc.less_equal(pc.binary_length(texts), MOST_BYTES)
    )
    odd = pc.invert(pc.fill_null(plain, True))
    written = [ascii_text(text, MOST_BYTES) for text in texts.filter(odd).to_pylist()]
    return pc.replace_with_mask(texts, odd, pa.array(written, pa.string())) if written else texts


def _within(texts: Sequence[str | None]) -> str:
    room, kept = _MOST_ATTACHED, []
    for text in texts:
        if text is not None:
            room -= len(text) + _AROUND
            if room < 0:
                break
            kept.append((1000, text))
    return _HEAD + tags(*kept)
