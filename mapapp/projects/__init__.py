"""Making and opening projects: use cases that join store, base maps and imports. No Qt."""
