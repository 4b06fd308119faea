"""Agenda: what is overdue, today, this week and later, what waits for others, and time spent."""
