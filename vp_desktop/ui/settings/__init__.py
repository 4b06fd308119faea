"""Instellingen: what the user can decide, in a few calm cards."""
