"""The manual in the window: its pages, and a few sentences about the screen in front of you."""
