"""Use cases: one file, one action, one transaction."""
