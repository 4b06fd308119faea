"""Reads and checks the packaged data in `resources/` into core's values; the only reader of it."""
