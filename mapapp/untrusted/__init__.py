"""The one guarded way to open files from elsewhere: hostile until read, refused with a reason."""
