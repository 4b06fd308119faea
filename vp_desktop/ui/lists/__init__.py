"""Uw lijsten: names, order, finer words, hiding and merging, in the window."""
