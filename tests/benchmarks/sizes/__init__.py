"""`make bench`: what the program takes with a hundred to a hundred thousand cases, as ratios."""
