"""VP Desktop: an encrypted incident register for advisers at Dutch schools."""

__version__ = "0.1.0"
