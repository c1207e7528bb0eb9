"""The embedded stack of `pintier up`: PostgreSQL, Valkey, the Stripe sandbox, demo data."""
