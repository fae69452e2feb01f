"""The commands: the same use cases as the window, one file each."""
