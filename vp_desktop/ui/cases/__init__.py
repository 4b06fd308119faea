"""Dossiers: a fast list, searched as one types."""
