"""Stripe behind the payment port; the only importer of the stripe package in the product."""
