"""Forget a saved card at its owner's word."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import payment_methods
from app.store.database import Tx
from domain.errors import PaymentMethodNotFoundError


class Removed(msgspec.Struct, frozen=True):
    """Which card is offered no more."""

    method_id: UUID


async def remove_payment_method(tx: Tx, *, person: Person, method_id: UUID) -> Removed:
    """Offer a card no more; a worker has the provider let go of it (`detach_cards`).

    Raises:
        PaymentMethodNotFoundError: it is not a saved card of theirs, or no more.
    """
    if not await payment_methods.remove(tx, person.shopper_id, method_id):
        raise PaymentMethodNotFoundError
    return Removed(method_id)
