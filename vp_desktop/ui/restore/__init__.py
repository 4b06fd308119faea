"""Backups opened again: one checked without changing anything, or put in the place of the register."""
