"""What the product can do (actions), remembers (store), talks to (gateways), one way in (web)."""
