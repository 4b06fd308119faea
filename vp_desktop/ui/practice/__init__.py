"""A made-up register to try everything in: making it, and the band that says what it is."""
