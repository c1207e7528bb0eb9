"""Ops: the row is the job. Claimed under a lease, fenced by its token, ended with its effect.

"Record a known effect" asks for no lease: what happened, happened. Every other write carries
`lease_token`, since a frozen worker that bumps the generation while its successor calls with the
old one would make two refunds (payments.md 7.1).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from app.store.payments import Authorized
from domain.payments import Payment
from domain.settlements import OpKind

INSERT: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params, next_at)
    select o.merchant_id, o.id, o.kind, o.payment_id, o.team_buy_id, o.params,
           now() + make_interval(secs => o.delay_seconds)
      from json_to_recordset($1::json) as o(merchant_id uuid, id text, kind text, payment_id uuid,
           team_buy_id uuid, params jsonb, delay_seconds float8)
    on conflict do nothing
"""
CLAIM: Final = """
    with due as materialized (
      select merchant_id, team_buy_id, id from op
       where state = 'todo' and next_at <= now() and (lease_until is null or lease_until < now())
       order by next_at limit $1 for update skip locked)
    update op o
       set lease_until = now() + interval '30 seconds', lease_token = gen_random_uuid(),
           attempts_count = attempts_count + 1, tried_at = now()
      from due
     where (o.merchant_id, o.team_buy_id, o.id) = (due.merchant_id, due.team_buy_id, due.id)
    returning o.merchant_id, o.id, o.kind, o.payment_id, o.team_buy_id, o.params, o.generation,
              o.attempts_count, o.created_at, o.lease_token,
              now() - o.created_at > interval '20 hours' as is_old
"""
DONE: Final = """
    update op set state = 'done', done_at = now(), lease_until = null, last_error = ''
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state <> 'done'
    returning true
"""
# Somebody who has heard more since the claim has taken the token away: then it runs once more.
ENDED: Final = """
    update op
       set state = case when lease_token = $4 then 'done' else 'todo' end, lease_until = null,
           done_at = case when lease_token = $4 then now() end, last_error = ''
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state <> 'done'
    returning true
"""
HOLD_OURS: Final = """
    select true from op
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and lease_token = $4
       and state <> 'done'
       for no key update
"""
IS_OPEN: Final = """
    select exists (select from op where merchant_id = $1 and team_buy_id = $2 and id = $3
                     and state <> 'done')
"""
IS_TODO: Final = """
    select exists (select from op where merchant_id = $1 and team_buy_id = $2 and id = $3
                     and state = 'todo')
"""
LATER: Final = """
    update op set lease_until = null, last_error = $5, generation = generation + $6,
           next_at = now() + make_interval(secs => $7)
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and lease_token = $4
       and state = 'todo'
"""
DEAD: Final = """
    update op set state = 'dead', done_at = now(), lease_until = null, last_error = $5
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and lease_token = $4
       and state = 'todo'
"""
WAKE: Final = """
    update op set next_at = now()
     where merchant_id = $1 and payment_id = any($2::uuid[]) and kind = any($3::text[])
       and state = 'todo' and next_at > now()
"""
REOPEN_LOOK: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    select p.merchant_id, 'look:' || p.id, 'look', p.id, p.team_buy_id, '{}'
      from payment p
     where p.merchant_id = $1 and p.id = any($2::uuid[])
    on conflict (merchant_id, team_buy_id, id) do update
       set state = 'todo', next_at = now(), attempts_count = 0, done_at = null
     where op.state <> 'todo' or op.next_at > now()
"""
LOOK_SOON: Final = """
    update op set next_at = now()
     where merchant_id = $1 and id = any($2::text[]) and state = 'todo'
       and next_at > now() and last_error in ('', 'not confirmed yet')
"""
REOPEN_RETURNS: Final = """
    update op set state = 'todo', next_at = now(), done_at = null,
           attempts_count = case when op.state = 'done' then 0 else op.attempts_count end,
           lease_until = null, lease_token = null
      from refund r
     where r.merchant_id = $1 and r.payment_id = $2
       and (op.merchant_id, op.team_buy_id) = (r.merchant_id, r.team_buy_id)
       and op.id = 'return:' || r.id
       and (op.state, r.state) in (('done', 'succeeded'), ('todo', 'pending'))
"""
FOLLOW_DISPUTES: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    select p.merchant_id, 'dispute:' || p.id, 'dispute', p.id, p.team_buy_id, '{}'
      from payment p
     where p.merchant_id = $1 and p.id = $2
    on conflict (merchant_id, team_buy_id, id) do update
       set state = 'todo', next_at = now(), attempts_count = 0, done_at = null,
           lease_until = null, lease_token = null
"""
FOLLOW_OPEN_DISPUTES: Final = """
    update op set state = 'todo', next_at = now(), attempts_count = 0, done_at = null
      from dispute d
     where d.state in ('needs_response', 'under_review')
       and (op.merchant_id, op.team_buy_id) = (d.merchant_id, d.team_buy_id)
       and op.id = 'dispute:' || d.payment_id and op.state = 'done'
       and op.done_at < now() - interval '6 hours'
"""
END_LOOKS: Final = """
    update op set state = 'done', done_at = now(), lease_until = null
      from unnest($2::uuid[], $3::uuid[]) as looked (team_buy_id, payment_id)
     where op.merchant_id = $1 and op.team_buy_id = looked.team_buy_id
       and op.id = 'look:' || looked.payment_id and op.state = 'todo'
"""
RETRY_DEAD: Final = """
    update op set state = 'todo', next_at = now(), attempts_count = 0, done_at = null,
           generation = generation + 1
     where merchant_id = $1 and id = $2 and state = 'dead'
    returning true
"""


class NewOp(msgspec.Struct, frozen=True):
    """An op to write: `params` fix everything that its effect and its posting depend on.

    A transfer and its reversal are about a payout: `payment_id` and `team_buy_id` are its id.
    """

    merchant_id: UUID
    id: str
    kind: OpKind
    payment_id: UUID
    team_buy_id: UUID
    params: msgspec.Struct | dict[str, object]
    delay_seconds: float = 0.0


class Op(msgspec.Struct, frozen=True):
    """A claimed op. `is_old`: older than the provider keeps keys for sure, so look first."""

    merchant_id: UUID
    id: str
    kind: str
    payment_id: UUID
    team_buy_id: UUID
    params: str
    generation: int
    attempts_count: int
    created_at: datetime
    lease_token: UUID
    is_old: bool

    @property
    def key(self) -> str:
        """The idempotency key of this try: the same until a definite answer."""
        return f"{self.id}:g{self.generation}"


async def insert(tx: Tx, ops: Sequence[NewOp]) -> None:
    """Write ops; one that is there already stays as it is."""
    if ops:
        await tx.execute(INSERT, json_text(ops))


async def claim(tx: Tx, *, limit: int) -> list[Op]:
    """Lease up to `limit` due ops: only what can start now, or the lease runs out in a queue."""
    return many(Op, await tx.fetch(CLAIM, limit))


async def done(tx: Tx, op: Op) -> bool:
    """End an op whose effect this transaction records; False when that was done before."""
    return bool(await tx.fetchval(DONE, op.merchant_id, op.team_buy_id, op.id))


async def ended(tx: Tx, op: Op) -> bool:
    """End an op as `done` does, but have it run once more if it was woken since it was claimed."""
    return bool(await tx.fetchval(ENDED, op.merchant_id, op.team_buy_id, op.id, op.lease_token))


async def hold_ours(tx: Tx, op: Op) -> bool:
    """Hold an op that nobody has claimed, woken or ended since this worker claimed it.

    False when somebody has. Whoever wakes it from now on waits for the transaction's end.
    """
    return bool(await tx.fetchval(HOLD_OURS, op.merchant_id, op.team_buy_id, op.id, op.lease_token))


async def is_open(tx: Tx, beside: Op | Payment, op_id: str) -> bool:
    """Say whether an op of the same team-buy exists and its effect is not recorded."""
    return bool(await tx.fetchval(IS_OPEN, beside.merchant_id, beside.team_buy_id, op_id))


async def is_todo(tx: Tx, beside: Op | Payment, op_id: str) -> bool:
    """Say whether an op of the same team-buy waits for its next try."""
    return bool(await tx.fetchval(IS_TODO, beside.merchant_id, beside.team_buy_id, op_id))


async def later(
    tx: Tx, op: Op, *, error: str, delay_seconds: float, new_generation: bool = False
) -> None:
    """Try an op again; with a new key only after a definite answer or a look that shows nothing."""
    await tx.execute(
        LATER,
        op.merchant_id,
        op.team_buy_id,
        op.id,
        op.lease_token,
        error,
        int(new_generation),
        delay_seconds,
    )


async def dead(tx: Tx, op: Op, *, error: str) -> None:
    """Give an op up: listed to finance, retried by a person."""
    await tx.execute(DEAD, op.merchant_id, op.team_buy_id, op.id, op.lease_token, error)


async def wake(
    tx: Tx, merchant_id: UUID, payment_ids: Sequence[UUID], kinds: Sequence[OpKind]
) -> None:
    """Make the open ops of payments due now: something about them was heard."""
    await tx.execute(WAKE, merchant_id, payment_ids, [kind.value for kind in kinds])


async def look_again(tx: Tx, merchant_id: UUID, payment_ids: Sequence[UUID]) -> None:
    """Have payments looked at now, whether they were looked at before or not."""
    await tx.execute(REOPEN_LOOK, merchant_id, payment_ids)


async def follow_returns(tx: Tx, merchant_id: UUID, payment_id: UUID) -> None:
    """Have the refunds of a sold seat looked at again: a bank may have sent one back."""
    await tx.execute(REOPEN_RETURNS, merchant_id, payment_id)


async def follow_disputes(tx: Tx, merchant_id: UUID, payment_id: UUID) -> None:
    """Have the disputes of a payment looked at now, whether they were looked at before or not."""
    await tx.execute(FOLLOW_DISPUTES, merchant_id, payment_id)


async def follow_open_disputes(tx: Tx) -> None:
    """Have undecided disputes looked at four times a day: no line says that one is lost."""
    await tx.execute(FOLLOW_OPEN_DISPUTES)


async def look_soon(tx: Tx, merchant_id: UUID, payment_ids: Sequence[UUID]) -> None:
    """Bring the planned looks at payments forward; a look that backs off is left alone."""
    await tx.execute(LOOK_SOON, merchant_id, [f"look:{one}" for one in payment_ids])


async def end_looks(tx: Tx, merchant_id: UUID, counted: Sequence[Authorized | Payment]) -> None:
    """End the looks at payments whose money is now counted."""
    team_buy_ids = [one.team_buy_id for one in counted]
    await tx.execute(END_LOOKS, merchant_id, team_buy_ids, [one.id for one in counted])


async def retry_dead(tx: Tx, merchant_id: UUID, op_id: str) -> bool:
    """Put a dead op back to work under a new key; False when it is not dead.

    Under the old one the provider would repeat the refusal that made it dead.
    """
    return bool(await tx.fetchval(RETRY_DEAD, merchant_id, op_id))
