"""Qt widgets for facilitators and planners. Nothing here names a mode; the shell loops over a ModeSpec."""
