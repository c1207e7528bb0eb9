"""Tell whose books a caller may open: by a finance key, or as finance staff."""

from ipaddress import ip_address, ip_network

from app.actions.access import FinanceActor, Person, is_platform
from app.gateways.tokens import KEY_PREFIX, is_finance_key
from app.gateways.vault import Vault
from app.store import finance_keys, staff
from app.store.database import Database
from domain.errors import RoleMissingError, UnauthenticatedError
from domain.roles import SCOPES, Need, Role, allows

__all__ = ("KEY_PREFIX", "open_books_as_staff", "open_books_with_key")


async def open_books_with_key(
    db: Database, vault: Vault, *, key: str, network: str, request_id: str
) -> FinanceActor:
    """Return what a finance key opens.

    Looked up at every call, so that revocation needs no time; a mistyped key costs no look-up.

    Raises:
        UnauthenticatedError: not a key, revoked, expired, or sent from elsewhere than it may be.
    """
    if not is_finance_key(key):
        raise UnauthenticatedError
    async with db.reading() as tx:
        kept = await finance_keys.find(tx, vault.hashes(key))
        if kept is None or not _inside(network, kept[0].networks):
            raise UnauthenticatedError
        found, is_use_due = kept
        if is_use_due:
            await finance_keys.note_use(tx, found)
    platform = is_platform(found.merchant_id)
    return FinanceActor(
        actor=f"finance_key:{found.id}",
        person_id=found.created_by,
        merchant_ids=None if platform else frozenset({found.merchant_id}),
        scopes=frozenset(found.scopes),
        request_id=request_id,
    )


async def open_books_as_staff(db: Database, person: Person) -> FinanceActor:
    """Return what a logged-in person's roles open: every scope, at the merchants they serve.

    Raises:
        RoleMissingError: nowhere owner or finance, and no operator of the platform.
    """
    async with db.reading() as tx:
        posts = await staff.of_shopper(tx, person.shopper_id)
    books = {post.merchant_id for post in posts if allows(Role(post.role), Need.BOOKS)}
    if not books:
        raise RoleMissingError
    return FinanceActor(
        actor=person.actor,
        person_id=person.shopper_id,
        merchant_ids=None if any(map(is_platform, books)) else frozenset(books),
        scopes=SCOPES,
        request_id=person.request_id,
    )


def _inside(network: str, allowed: tuple[str, ...]) -> bool:
    if not allowed:
        return True
    try:
        address = ip_address(network)
    except ValueError:
        return False
    return any(address in ip_network(one) for one in allowed)
