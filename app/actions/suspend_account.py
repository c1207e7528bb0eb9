"""Suspend an account: its sessions, invites and voice end at once; and lift the suspension.

What is told is compared with the rooms the account is in, under one key per room and suspension:
whoever asks again, after a crash in between, finishes it and says nothing twice.
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
from domain.moderation import WHILE_SUSPENDED, Act, Moderated, Reason, said
from domain.roles import Need, allows
from domain.room_errors import RoomArchivedError, ShopperNotFoundError


class Suspended(msgspec.Struct, frozen=True):
    """Whose account, and how much of it was stopped."""

    shopper_id: UUID
    stopped: Stopped


class Reinstated(msgspec.Struct, frozen=True):
    """Whose account works again, and in how many rooms it may write again."""

    shopper_id: UUID
    rooms_count: int


async def suspend_account(tx: Tx, *, person: Person, shopper_id: UUID, reason: Reason) -> Suspended:
    """Stop an account, as one who runs the platform; tell its rooms after the commit.

    Raises (checked in this order):
        ShopperNotFoundError: nobody has this id, or the person does not work for the platform.
        RoleMissingError: the person's role there does not give or take roles.
    """
    await _hold(tx, person, shopper_id)
    stopped = await suspensions.stop(tx, shopper_id, muted_until=WHILE_SUSPENDED)
    act = person.act(PLATFORM_ID, "account.suspended", f"shopper:{shopper_id}")
    await audit.record(tx, msgspec.structs.replace(act, after={"reason": reason.value}))
    return Suspended(shopper_id, stopped)


async def lift_suspension(tx: Tx, *, person: Person, shopper_id: UUID) -> Reinstated:
    """Let a suspended account work again; one that is not suspended stays as it is.

    Raises (checked in this order):
        ShopperNotFoundError, RoleMissingError: as above.
    """
    await _hold(tx, person, shopper_id)
    rooms_count = await suspensions.lift(tx, shopper_id, muted_until=WHILE_SUSPENDED)
    if rooms_count is not None:
        subject = f"shopper:{shopper_id}"
        await audit.record(tx, person.act(PLATFORM_ID, "account.reinstated", subject))
    return Reinstated(shopper_id, rooms_count or 0)


async def _hold(tx: Tx, person: Person, shopper_id: UUID) -> None:
    role = await merchants.role_of(tx, PLATFORM_ID, person.shopper_id)
    if role is None or await suspensions.lock(tx, shopper_id) is None:
        raise ShopperNotFoundError
    if not allows(role, Need.HIRE):
        raise RoleMissingError


async def tell_suspended(db: Database, posts: Posts, *, shopper_id: UUID, reason: Reason) -> None:
    """Tell each room of a suspended account, once."""
    await _tell(db, posts, Act.SUSPEND, shopper_id, reason)


async def tell_reinstated(db: Database, posts: Posts, *, shopper_id: UUID) -> None:
    """Tell each room of an account that works again, once."""
    await _tell(db, posts, Act.REINSTATE, shopper_id, None)


async def _tell(
    db: Database, posts: Posts, act: Act, shopper_id: UUID, reason: Reason | None
) -> None:
    async with db.reading() as tx:
        suspensions_count = await suspensions.count(tx, shopper_id)
        found = await suspensions.rooms_of(tx, shopper_id) if suspensions_count else []
    for one in found:
        moderated = Moderated(act=act, shopper_id=shopper_id, nickname=one.nickname, reason=reason)
        post = SystemPost(
            key=f"{act.value}:{suspensions_count}:{shopper_id}:{one.room_id}",
            kind=MessageKind.SYSTEM,
            body=said(moderated),
            payload=msgspec.json.encode(moderated).decode(),
        )
        try:
            await posts.post_as_system(RoomRef(one.merchant_id, one.room_id), [post])
        except (RoomArchivedError, IdempotencyConflictError):  # nobody writes there; said before
            continue
