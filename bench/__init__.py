"""Benchmarks of the checkout: `pintier bench`."""
