"""Nieuwe melding: a guided conversation in which every step may be skipped, and Snelle notitie."""
