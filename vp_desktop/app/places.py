"""The destinations of the rail, by name."""

from __future__ import annotations

TODAY, CASES, SUMMARY, SETTINGS = "today", "cases", "summary", "settings"
AGENDA, GUIDE = "agenda", "guide"
