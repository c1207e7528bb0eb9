"""What the product can do (actions), remembers (store), whom it talks to (gateways), one way in (web)."""
