"""Dossier: the page of one case, its timeline, people and what it counts as."""
