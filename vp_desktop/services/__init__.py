"""What the program does, in verbs: one transaction and one log line for each change. Without Qt."""
