"""The pieces that screens are built from, one thing in each file."""
