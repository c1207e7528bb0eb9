"""A Stripe of our own: a stateful server that speaks Stripe's wire format over PostgreSQL.

It is the default payment provider of the one-command run, the demo and the tests. The product talks
to it through the real `stripe` package, at another base address; nothing in the product knows that
it is not Stripe. Reference: docs/reference/stripe-sandbox.md.

Real, that is, as Stripe's API version of the installed package does it:

- requests are refused by the types inside the package, answers have the shape of its classes;
- one idempotency key has one effect, whatever happens to the connection;
- holds, captures, cancels and lapses are booked as since API version 2025-03-31;
- declines, 3-D Secure, saved cards, off-session refusals and wallets behave as Stripe's test cards;
- every charge and refund moves the balance through a balance transaction, and the balance is their
  sum; events are written with the change they tell of and delivered at least once, unordered.

Not real: there is no bank and no network, so test numbers decide what happens; one account, one
process, no multicapture, incremental authorization, invoices or subscriptions. A parameter the
sandbox does not act on is refused by name. `latest_attempt` of a setup intent stays null.

Where to look: `routes` is the list of what is served, `dispatch` the road of a call, `sandbox` and
`store` its transaction, `confirmation` and `holds` the life of a payment, `faults`, `switches` and
`control` what tests turn, `contract` and `responses` the two halves of the contract.
"""
