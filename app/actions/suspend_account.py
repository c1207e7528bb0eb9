"""Suspend an account: sessions, invites and voice end in one transaction, then its rooms are told.

What is told is compared with the rooms the account is in, under one key per room: whoever asks
again, after a crash in between, finishes it and says nothing twice.
"""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.post_message import Posts, SystemPost
from app.store import audit, merchants, suspensions
from app.store.database import Database, Tx
from app.store.suspensions import Stopped
from domain.errors import IdempotencyConflictError, RoleMissingError
from domain.ids import PLATFORM_ID, RoomRef
from domain.messages import MessageKind
from domain.moderation import FOR_GOOD, Act, Moderated, Reason, said
from domain.roles import Need, allows
from domain.room_errors import RoomArchivedError, ShopperNotFoundError


class Suspended(msgspec.Struct, frozen=True):
    """Whose account, and how much of it was stopped."""

    shopper_id: UUID
    stopped: Stopped


async def suspend_account(tx: Tx, *, person: Person, shopper_id: UUID, reason: Reason) -> Suspended:
    """Stop an account, as one who runs the platform; tell its rooms after the commit.

    Raises (checked in this order):
        ShopperNotFoundError: nobody has this id, or the person does not work for the platform.
        RoleMissingError: the person's role there does not give or take roles.
    """
    role = await merchants.role_of(tx, PLATFORM_ID, person.shopper_id)
    if role is None or await suspensions.lock(tx, shopper_id) is None:
        raise ShopperNotFoundError
    if not allows(role, Need.HIRE):
        raise RoleMissingError
    stopped = await suspensions.stop(tx, shopper_id, muted_until=FOR_GOOD)
    act = person.act(PLATFORM_ID, "account.suspended", f"shopper:{shopper_id}")
    await audit.record(tx, msgspec.structs.replace(act, after={"reason": reason.value}))
    return Suspended(shopper_id, stopped)


async def tell_suspended(db: Database, posts: Posts, *, shopper_id: UUID, reason: Reason) -> None:
    """Tell each room of a suspended account, once."""
    async with db.reading() as tx:
        found = await suspensions.rooms_of(tx, shopper_id)
    for one in found:
        moderated = Moderated(
            act=Act.SUSPEND,
            shopper_id=shopper_id,
            nickname=one.nickname,
            reason=reason,
            until=FOR_GOOD,
        )
        post = SystemPost(
            key=f"suspended:{shopper_id}:{one.room_id}",
            kind=MessageKind.SYSTEM,
            body=said(moderated),
            payload=msgspec.json.encode(moderated).decode(),
        )
        try:
            await posts.post_as_system(RoomRef(one.merchant_id, one.room_id), [post])
        except (RoomArchivedError, IdempotencyConflictError):  # nobody writes there; said before
            continue
