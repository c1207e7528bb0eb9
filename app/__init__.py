"""What the product does (actions), remembers (store), whom it talks to (gateways), one way in."""
