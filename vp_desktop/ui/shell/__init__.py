"""The window around the screens: the rail at the left, one screen at a time at the right."""

WINDOW_TITLE = "VP Desktop"
