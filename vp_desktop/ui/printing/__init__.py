"""Onto paper: one sheet for whatever is printed, and Qt's way where the system has no `lp`."""
