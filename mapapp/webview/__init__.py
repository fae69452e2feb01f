"""The window's page: own URL scheme, strict policy, one channel of text. Thin."""
