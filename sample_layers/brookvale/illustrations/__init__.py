"""Small paintings that stand in for the photos residents took."""
