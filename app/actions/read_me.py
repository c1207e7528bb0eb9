"""What a person sees of themselves: profile, roles, saved cards."""

import msgspec

from app.actions.access import Person
from app.gateways.vault import Vault
from app.store import shoppers, staff
from app.store.database import Database, Tx
from app.store.shoppers import SavedMethod, Shopper
from app.store.staff import Post
from domain.errors import UnauthenticatedError
from domain.phones import masked


class Me(msgspec.Struct, frozen=True):
    """A person, with the parts that live in other tables."""

    shopper: Shopper
    phone_masked: str | None
    posts: list[Post]
    methods: list[SavedMethod]


async def read_me(db: Database, vault: Vault, person: Person) -> Me:
    """Read a person's own view of themselves.

    Raises:
        UnauthenticatedError: the person is gone.
    """
    async with db.reading() as tx:
        return await whole(tx, vault, await shoppers.by_id(tx, person.shopper_id))


async def whole(tx: Tx, vault: Vault, shopper: Shopper | None) -> Me:
    """Add to a person what lives in other tables.

    Raises:
        UnauthenticatedError: there is no such person any more.
    """
    if shopper is None:
        raise UnauthenticatedError
    sealed = shopper.phone_cipher
    return Me(
        shopper,
        None if sealed is None else masked(vault.unseal(sealed, purpose="phone")),
        await staff.of_shopper(tx, shopper.id),
        await shoppers.saved_methods(tx, shopper.id),
    )
