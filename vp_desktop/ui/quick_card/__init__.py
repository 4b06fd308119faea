"""The card beside the laptop: looked at, printed, saved."""
