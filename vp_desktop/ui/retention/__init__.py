"""Bewaren en vernietigen: what may go, what keeps it, the bin, and what was destroyed."""
