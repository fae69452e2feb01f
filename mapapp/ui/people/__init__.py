"""What a facilitator does for single people: find what is on their slip, keep how to reach them, print their slip."""
