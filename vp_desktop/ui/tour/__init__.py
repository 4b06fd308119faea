"""A tour of the window: a few places, one calm sentence each, to be left at any time."""
