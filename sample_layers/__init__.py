"""The sample neighbourhood that ships with the app, and the generator that made it."""
