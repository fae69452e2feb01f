"""What brings a project file from one form to the next, a file each; written out, as tables change again later."""
