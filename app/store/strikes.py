"""Strikes: what broke the rules of conduct, what it cost, and what was said against it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many, one
from domain.ids import RoomRef
from domain.message_screening import Caught

# The same cause again is the same strike: no second row, no second piece of evidence.
RECORD: Final = """
    with struck as (
      insert into strike (merchant_id, room_id, shopper_id, kind, cause, rule_version, seq,
                          evidence_id)
      values ($1, $2, $3, 'solicitation', $4, $5, $6, uuidv7())
      on conflict (merchant_id, room_id, shopper_id, cause) do nothing
      returning id, evidence_id
    ), kept as (
      insert into message_evidence (merchant_id, id, room_id, seq, sender_id, reason, body,
                                    findings)
      select $1, evidence_id, $2, $6, $3, 'solicitation', $7, $8::text::jsonb from struck
    )
    select id from struck
"""
RECORD_ACT: Final = """
    insert into strike (merchant_id, room_id, shopper_id, kind, cause, rule_version, sanction,
                        muted_until)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (merchant_id, room_id, shopper_id, cause) do nothing
    returning id
"""
STRUCK_AT: Final = """
    select created_at from strike
     where merchant_id = $1 and room_id = $2 and shopper_id = $3 and kind = 'solicitation'
       and decision is distinct from 'lifted' and created_at > app_clock() - interval '1 year'
"""
STRUCK_ANYWHERE_AT: Final = """
    select created_at from strike
     where shopper_id = $1 and kind = 'solicitation'
       and decision is distinct from 'lifted' and created_at > app_clock() - interval '1 year'
     order by merchant_id, created_at
"""
SANCTION: Final = """
    update strike set sanction = $3, muted_until = $4 where merchant_id = $1 and id = $2
"""
UNMEASURED: Final = """
    select distinct shopper_id from strike
     where measured_at is null and kind = 'solicitation' limit $1
"""
# By their ids: a strike that commits while others are counted waits for the next count.
TO_MEASURE: Final = "select id from strike where shopper_id = $1 and measured_at is null"
MEASURED: Final = """
    update strike set measured_at = app_clock()
     where shopper_id = $1 and id = any($2::uuid[]) and (decided_at is null or decided_at <= $3)
"""
QUEUE: Final = """
    select s.merchant_id, s.id, s.room_id, s.shopper_id, s.kind, s.rule_version, s.seq, s.sanction,
           s.muted_until, s.created_at, s.appeal, s.appealed_at, s.decision, s.decided_at,
           e.body, e.findings::text as findings
      from strike s
      left join message_evidence e on (e.merchant_id, e.id) = (s.merchant_id, s.evidence_id)
     where s.merchant_id = $1 and s.id < $2 and (not $4 or (s.appeal <> '' and s.decision is null))
     order by s.id desc limit $3
"""
MINE: Final = """
    select merchant_id, id, room_id, shopper_id, kind, rule_version, seq, sanction, muted_until,
           created_at, appeal, appealed_at, decision, decided_at
      from strike where shopper_id = $1 and id < $2 order by id desc limit $3
"""
OF_SHOPPER: Final = """
    select merchant_id, id, room_id, shopper_id, kind, rule_version, seq, sanction, muted_until,
           created_at, appeal, appealed_at, decision, decided_at
      from strike where shopper_id = $1 and id = $2 for update
"""
OF_MERCHANT: Final = """
    select merchant_id, id, room_id, shopper_id, kind, rule_version, seq, sanction, muted_until,
           created_at, appeal, appealed_at, decision, decided_at
      from strike where merchant_id = $1 and id = $2 for update
"""
APPEAL: Final = """
    update strike set appeal = $3, appealed_at = app_clock()
     where merchant_id = $1 and id = $2
"""
# Whoever leads is measured anew: what was held for three may have been two.
DECIDE: Final = """
    update strike set decision = $3, decided_by = $4, decided_at = app_clock(), measured_at = null
     where merchant_id = $1 and id = $2
"""
UNMUTE: Final = """
    update membership set muted_until = null
     where merchant_id = $1 and room_id = $2 and shopper_id = $3 and muted_until = $4
    returning true
"""


class Strike(msgspec.Struct, frozen=True, kw_only=True):
    """One breach; `seq` None: it was not posted. `decision`: of the staff upon the appeal."""

    merchant_id: UUID
    id: UUID
    room_id: UUID
    shopper_id: UUID
    kind: str
    rule_version: int
    seq: int | None
    sanction: str
    muted_until: datetime | None
    created_at: datetime
    appeal: str
    appealed_at: datetime | None
    decision: str | None
    decided_at: datetime | None

    @property
    def room(self) -> RoomRef:
        """Where it was."""
        return RoomRef(self.merchant_id, self.room_id)


class StrikeWithEvidence(Strike, frozen=True, kw_only=True):
    """A strike, what was said, and what the rules found in it (JSON)."""

    body: str | None
    findings: str | None


async def record(
    tx: Tx, ref: RoomRef, shopper_id: UUID, caught: Caught, *, seq: int | None
) -> UUID | None:
    """Write a strike and its evidence; None when this very call was struck before."""
    original = caught.original
    said = original.body if original.payload == "{}" else f"{original.body}\n{original.payload}"
    found: UUID | None = await tx.fetchval(
        RECORD,
        ref.merchant_id,
        ref.id,
        shopper_id,
        caught.cause,
        caught.rule_version,
        seq,
        said,
        json_text(caught.screenings),
    )
    return found


async def record_act(
    tx: Tx,
    ref: RoomRef,
    shopper_id: UUID,
    *,
    kind: str,
    cause: bytes,
    rule_version: int,
    muted_until: datetime | None = None,
) -> UUID | None:
    """Write down what was no solicitation; None when it is there already."""
    found: UUID | None = await tx.fetchval(
        RECORD_ACT,
        ref.merchant_id,
        ref.id,
        shopper_id,
        kind,
        cause,
        rule_version,
        "none" if muted_until is None else "muted",
        muted_until,
    )
    return found


async def struck_at(tx: Tx, ref: RoomRef, shopper_id: UUID) -> list[datetime]:
    """Return when somebody's strikes in a room were, but for those that were lifted."""
    rows = await tx.fetch(STRUCK_AT, ref.merchant_id, ref.id, shopper_id)
    return [row["created_at"] for row in rows]


async def struck_anywhere_at(tx: Tx, shopper_id: UUID) -> list[datetime]:
    """Return when somebody's strikes were, in whatever rooms, but for those that were lifted."""
    return [row["created_at"] for row in await tx.fetch(STRUCK_ANYWHERE_AT, shopper_id)]


async def set_sanction(
    tx: Tx, ref: RoomRef, strike_id: UUID, sanction: str, *, muted_until: datetime | None
) -> None:
    """Say what a strike cost."""
    await tx.execute(SANCTION, ref.merchant_id, strike_id, sanction, muted_until)


async def unmeasured(tx: Tx, *, limit: int) -> list[UUID]:
    """Return whose strikes have not been counted beyond their room."""
    return [row["shopper_id"] for row in await tx.fetch(UNMEASURED, limit)]


async def to_measure(tx: Tx, shopper_id: UUID) -> list[UUID]:
    """Return the strikes of somebody that have not been counted beyond their room."""
    return [row["id"] for row in await tx.fetch(TO_MEASURE, shopper_id)]


async def set_measured(
    tx: Tx, shopper_id: UUID, strike_ids: Sequence[UUID], *, at: datetime
) -> None:
    """Say that strikes are counted; one that was decided upon since then is counted anew."""
    await tx.execute(MEASURED, shopper_id, strike_ids, at)


async def queue(
    tx: Tx, merchant_id: UUID, *, before: UUID, limit: int, appealed: bool
) -> list[StrikeWithEvidence]:
    """Return a merchant's strikes with their evidence, the newest first."""
    return many(StrikeWithEvidence, await tx.fetch(QUEUE, merchant_id, before, limit, appealed))


async def mine(tx: Tx, shopper_id: UUID, *, before: UUID, limit: int) -> list[Strike]:
    """Return somebody's own strikes, the newest first."""
    return many(Strike, await tx.fetch(MINE, shopper_id, before, limit))


async def lock_of_shopper(tx: Tx, shopper_id: UUID, strike_id: UUID) -> Strike | None:
    """Hold a strike of somebody's own."""
    return one(Strike, await tx.fetchrow(OF_SHOPPER, shopper_id, strike_id))


async def lock_of_merchant(tx: Tx, merchant_id: UUID, strike_id: UUID) -> Strike | None:
    """Hold a strike in one of a merchant's rooms."""
    return one(Strike, await tx.fetchrow(OF_MERCHANT, merchant_id, strike_id))


async def appeal(tx: Tx, strike: Strike, text: str) -> None:
    """Write down what is said against a strike."""
    await tx.execute(APPEAL, strike.merchant_id, strike.id, text)


async def decide(tx: Tx, strike: Strike, decision: str, *, by: UUID) -> None:
    """Write down what became of an appeal."""
    await tx.execute(DECIDE, strike.merchant_id, strike.id, decision, by)


async def lift_mute(tx: Tx, strike: Strike) -> bool:
    """Let somebody write again, if it is this strike that keeps them from it."""
    if strike.muted_until is None:
        return False
    lifted = await tx.fetchval(
        UNMUTE, strike.merchant_id, strike.room_id, strike.shopper_id, strike.muted_until
    )
    return bool(lifted)
