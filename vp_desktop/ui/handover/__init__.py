"""Whole cases to a successor or substitute and back, and the sheet for peer consultation."""
