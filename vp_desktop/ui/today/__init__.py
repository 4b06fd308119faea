"""Vandaag: what needs doing, why, and one button that does it."""
