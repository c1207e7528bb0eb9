"""What the payment actions work with: opened once by the wiring, handed to each of them."""

import msgspec

from app.actions.authorize_payments import Authorizations
from app.gateways.payout_port import Gateway
from app.gateways.queue import Bell
from app.store.database import Database


class PaymentParts(msgspec.Struct, frozen=True):
    """The database, the gateway, the way in for proofs of money, and the bell for workers."""

    db: Database
    gateway: Gateway
    authorizations: Authorizations
    bell: Bell
