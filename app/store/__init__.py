"""The only SQL: named constants, each over one function."""
