"""One rule per kind of edit, each from (snapshot, edit, actor, lookup, stamp) to `Applied` or a Refusal."""
