"""Jaaroverzicht: the pages of a school year's summary as they will be printed, saved and made final."""
