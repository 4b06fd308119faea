"""Keys, passphrases, the recovery code and the hardening of the process."""
