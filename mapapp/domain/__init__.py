"""The rules of participatory mapping: frozen values and pure functions, no files, no windows."""
