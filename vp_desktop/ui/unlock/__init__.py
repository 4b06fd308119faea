"""Opening a register: by passphrase, or by the recovery code when that is lost."""
