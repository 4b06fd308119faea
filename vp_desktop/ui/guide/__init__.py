"""Wegwijzer: routes without a case, addresses, what the rules rest on, what belongs elsewhere."""
