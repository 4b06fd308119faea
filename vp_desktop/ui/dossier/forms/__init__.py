"""The forms of a case, kept as drafts while they are filled in."""
