"""Ctrl+K: one field that finds cases, people, what can be done, and help."""
