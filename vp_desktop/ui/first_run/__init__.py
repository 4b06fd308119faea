"""Eerste keer: making a register in a few calm pages."""
