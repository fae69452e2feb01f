"""Use cases over one open project: submit an edit, undo, redo, look things up, subscribe."""
