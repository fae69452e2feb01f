"""How much room a disk must have for one more person to begin."""

LEAST_FREE_BYTES = 200 << 20
"""Enough for whoever is there to finish, with photos and recordings, and for the copies that follow."""
