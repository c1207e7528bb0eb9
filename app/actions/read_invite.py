"""Find what a code leads to; a code that leads nowhere tells a guesser nothing."""

import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.actions.open_team_buy import CODE_BITS
from app.actions.read_team_buys import find_team_buy
from app.gateways.vault import Vault
from app.store import attempts, invites, room_lists, team_buys
from app.store.attempts import Limit
from app.store.database import Database, Tx
from app.store.invites import Invite, MadeInvite, NewInvite
from app.store.room_lists import RoomCard
from domain.errors import (
    InviteNotFoundError,
    InviteSpentError,
    TeamBuyClosedError,
    TooManyRequestsError,
)
from domain.ids import RoomRef
from domain.invites import code_in_scene, code_of, find_codes, parse_code
from domain.room_errors import InviteQrExhaustedError
from domain.team_buys import is_open

__all__ = ("Invite", "MadeInvite", "RoomCard")

MISSES: Final = (Limit(10, timedelta(minutes=10)),)
MADE_MAX: Final = 50
CODES_TRIED_MAX: Final = 3
"""How many candidates of one pasted text are looked up."""


class Guesser(msgspec.Struct, frozen=True):
    """Whose misses are counted together; without a network nobody's are (loopback)."""

    network: str | None


class InviteWanted(msgspec.Struct, frozen=True):
    """A personal invite to a team-buy: whoever comes by it is attributed to its maker."""

    team_buy_id: UUID
    shopper_id: UUID
    uses_max: int = 0
    expires_in: timedelta | None = None


async def read_invite(db: Database, vault: Vault, guesser: Guesser, code: str) -> Invite:
    """Return what a code leads to: typed, scanned, or the scene of a mini-program code.

    Raises (checked in this order):
        TooManyRequestsError: ten misses in ten minutes.
        InviteNotFoundError: not a code, or it leads nowhere.
        InviteSpentError: expired, revoked or used up; or its room is archived.
        InviteQrExhaustedError: a QR code of a room that has grown too large for it.
    """
    bare = parse_code(code_in_scene(code))
    return await _first(db, vault, guesser, [] if bare is None else [bare])


async def resolve_text(db: Database, vault: Vault, guesser: Guesser, text: str) -> Invite:
    """Return what the first code in a pasted text leads to (口令); raises like `read_invite`."""
    codes: list[str] = []
    for code in find_codes(text):
        codes.append(code)
        if len(codes) == CODES_TRIED_MAX:
            break
    return await _first(db, vault, guesser, codes)


async def create_invite(tx: Tx, wanted: InviteWanted) -> Invite:
    """Make a personal invite to an open team-buy.

    Raises (checked in this order):
        TeamBuyNotFoundError: no such team-buy.
        TeamBuyClosedError: it takes nobody any more.
    """
    ref = await find_team_buy(tx, wanted.team_buy_id)
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    team_buy = found.get(ref.id)
    if team_buy is None or now is None or not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    expires_at = team_buy.closes_at
    if wanted.expires_in is not None:
        expires_at = min(expires_at, now + wanted.expires_in)
    code = code_of(secrets.randbits(CODE_BITS))
    await invites.insert(
        tx,
        NewInvite(
            code=code,
            merchant_id=ref.merchant_id,
            kind="team_buy",
            team_buy_id=ref.id,
            shopper_id=wanted.shopper_id,
            expires_at=expires_at,
            uses_max=wanted.uses_max,
        ),
    )
    made = await invites.find(tx, code)
    if made is None:
        raise LookupError("an invite that was just written is there")
    return made


async def read_made_invites(db: Database, shopper_id: UUID, team_buy_id: UUID) -> list[MadeInvite]:
    """Return somebody's newest invites to a team-buy: who came by them, and who has paid.

    Raises:
        TeamBuyNotFoundError: no such team-buy.
    """
    async with db.reading() as tx:
        ref = await find_team_buy(tx, team_buy_id)
        return await invites.made(tx, ref.id, shopper_id, limit=MADE_MAX)


async def _first(db: Database, vault: Vault, guesser: Guesser, codes: Sequence[str]) -> Invite:
    """Return the first code that leads somewhere; only a miss is counted, and costs a guess."""
    async with db.reading() as tx:
        for code in codes:
            found = await invites.find(tx, code)
            if found is not None and guesser.network is None:
                return _usable(found)
    if guesser.network is None:
        raise InviteNotFoundError
    bucket = f"invite:network:{vault.index(guesser.network).hex()}"
    async with db.transaction() as tx:
        wait_seconds = await attempts.seconds_until_free(tx, bucket, MISSES)
        if wait_seconds:
            raise TooManyRequestsError(retry_after_seconds=wait_seconds)
        for code in codes:
            found = await invites.find(tx, code)
            if found is not None:
                return _usable(found)
        await attempts.record(tx, bucket)
    raise InviteNotFoundError


def _usable(invite: Invite) -> Invite:
    if invite.is_spent:
        raise InviteSpentError
    if invite.is_exhausted:
        raise InviteQrExhaustedError
    return invite


async def read_room_card(db: Database, invite: Invite) -> RoomCard | None:
    """Return what a stranger sees of the room an invite leads to; None where it leads elsewhere."""
    if invite.room_id is None:
        return None
    async with db.reading() as tx:
        return await room_lists.card(tx, RoomRef(invite.merchant_id, invite.room_id))
