"""Attachments drawn in a process of their own: a hostile file can neither stop nor break the window."""
