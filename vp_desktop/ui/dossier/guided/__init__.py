"""Guided work on the page of a case: what must be done, the route it follows, and recording steps."""
