"""The rules of Pintier: pure functions over values. No I/O, no clock, no randomness, no floats."""
