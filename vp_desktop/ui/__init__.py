"""The window: PySide6 only. One package per screen; shared pieces in `widgets`."""
