"""Reading a list that a school kept before: from its file into the register."""
