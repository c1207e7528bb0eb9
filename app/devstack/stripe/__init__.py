"""The Stripe sandbox."""
