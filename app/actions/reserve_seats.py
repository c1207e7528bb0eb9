"""Reserve seats: many requests of one merchant in one transaction (ADR-0005, ADR-0009).

Read, decide (`domain/reservations.py`), write everything in one statement. Requests for one
team-buy hold nothing while they are decided, and are written only if nothing has changed since
(ADR-0027); requests for several, and those that came too late for that, lock first.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.actions.combiner import Combiner
from app.actions.crash_points import crash_point
from app.actions.idempotency import NOT_KEPT, Once, refusal_answer, replay
from app.store import joins, joins_of_one, team_buys
from app.store.database import Database, Tx, retried
from app.store.idempotency import StoredAnswer
from app.store.joins import (
    InviteUse,
    JoinsAsked,
    JoinsRead,
    JoinsToWrite,
    Origin,
    SeatRow,
    SeatTerms,
    Shopper,
)
from app.store.team_buys import Place
from domain.campaigns import CampaignStock
from domain.errors import (
    DomainError,
    InviteNotFoundError,
    InviteSpentError,
    TeamBuyNotFoundError,
)
from domain.ids import TeamBuyRef
from domain.reservations import Joining, JoinsBook, reserve, units_taken
from domain.room_errors import RoomNotFoundError
from domain.seats import Seat, SeatRequest

LANES_COUNT: Final = 2
"""Lanes per merchant: a campaign always uses the same one, so lanes never wait for each other."""

HELD_COUNT: Final = 64
"""Batches of a lane that hold what they move once one was overtaken: where two processes sell the
same team-buy, nearly every batch would be decided twice."""

STATUS: Final = 201
PLACES_KEPT_MAX: Final = 100_000

Lane = tuple[UUID, int]


class JoinRequest(msgspec.Struct, frozen=True):
    """One shopper's request as it reaches the batch."""

    ref: TeamBuyRef
    campaign_id: UUID
    wanted: SeatRequest
    once: Once | None


class JoinAnswer(msgspec.Struct, frozen=True):
    """The seat as it was when it was first given; `replayed` when the key was seen before."""

    seat: Seat
    replayed: bool


class Joins:
    """The way in for whoever reserves: finds the merchant, picks the lane, awaits the seat."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._combiner: Combiner[JoinRequest, JoinAnswer] = Combiner(self._answer)
        # The pair (team-buy, merchant) never changes; looking it up costs a saved round trip.
        self._places: dict[UUID, Place] = {}
        # How many more batches of a lane hold what they move, since one of them was overtaken.
        self._contended: dict[Lane, int] = {}

    async def reserve(
        self, team_buy_id: UUID, wanted: SeatRequest, once: Once | None
    ) -> JoinAnswer:
        """Reserve a seat for a shopper.

        Raises:
            DomainError: the refusals of `domain.reservations.reserve`, of the invite, of the room
                it is said to come from, and of the idempotency key.
            BusyError: too many are waiting.
            UnavailableError: the database is away.
        """
        place = self._places.get(team_buy_id) or await self._look_up(team_buy_id)
        ref = TeamBuyRef(place.merchant_id, team_buy_id)
        request = JoinRequest(ref, place.campaign_id, wanted, once)
        return await self._combiner.submit(_lane(request), request)

    async def close(self) -> None:
        """Answer everybody who waits."""
        await self._combiner.close()

    async def _look_up(self, team_buy_id: UUID) -> Place:
        async with self._db.reading() as tx:
            place = await team_buys.place(tx, team_buy_id)
        if place is None:
            raise TeamBuyNotFoundError
        if len(self._places) >= PLACES_KEPT_MAX:
            self._places.clear()
        self._places[team_buy_id] = place
        return place

    async def _answer(self, requests: Sequence[JoinRequest]) -> list[JoinAnswer | DomainError]:
        lane = _lane(requests[0])
        held_count = self._contended.pop(lane, 0)
        if held_count > 1:
            self._contended[lane] = held_count - 1
        elif not held_count:
            try:
                answers = await reserve_unheld(self._db, requests)
            except OvertakenError:
                self._contended[lane] = HELD_COUNT
            else:
                if answers is not None:
                    return answers
        return await reserve_held(self._db, requests)


class OvertakenError(Exception):
    """What a batch was decided by has changed before it was written; nothing was."""


@retried
async def reserve_unheld(
    db: Database, requests: Sequence[JoinRequest]
) -> list[JoinAnswer | DomainError] | None:
    """Answer requests for one team-buy: read, decide, and write if nothing has changed (ADR-0027).

    Two round trips, each a statement that commits by itself, where holding the rows takes five; and
    nobody waits for a row while a batch is decided.

    Returns:
        As `reserve_held`. None if more is moved than a campaign and a team-buy: hold it then.

    Raises:
        OvertakenError: somebody else has written meanwhile.
    """
    asked = _asked(requests)
    if len(asked.team_buy_ids) > 1:
        return None
    ref = requests[0].ref
    async with db.reading() as tx:
        seen = await joins_of_one.read(tx, ref, asked)
        invites = await joins.read_invites(tx, _codes_named(requests))
        if seen is None or any(invite.uses_max for invite in invites.values()):
            return None
        batch = await _decided(tx, requests, asked, seen.found, invites)
        crash_point("reserve.before_write")
        if not await joins_of_one.write(tx, ref, seen, _to_write(batch)):
            raise OvertakenError
    crash_point("reserve.committed")
    return batch.replies


@retried
async def reserve_held(
    db: Database, requests: Sequence[JoinRequest]
) -> list[JoinAnswer | DomainError]:
    """Answer many requests of one merchant in one transaction that holds what it moves.

    Returns:
        For each request, in order, its seat or its own refusal; a refusal fails no neighbour.
    """
    async with db.transaction_planned_once() as tx:
        answers = await reserve_within(tx, requests)
        crash_point("reserve.before_commit")
    crash_point("reserve.committed")
    return answers


async def reserve_within(tx: Tx, requests: Sequence[JoinRequest]) -> list[JoinAnswer | DomainError]:
    """Answer requests of one merchant inside the caller's transaction, holding what they move."""
    merchant_id = requests[0].ref.merchant_id
    asked = _asked(requests)
    await joins.hold(tx, merchant_id, asked.campaign_ids, asked.team_buy_ids)
    found = await joins.read(tx, merchant_id, asked)
    if found is None:
        return [TeamBuyNotFoundError() for _ in requests]
    invites = await joins.lock_invites(tx, _codes_named(requests))
    batch = await _decided(tx, requests, asked, found, invites)
    await joins.write(tx, merchant_id, _to_write(batch))
    return batch.replies


def _lane(request: JoinRequest) -> Lane:
    return request.ref.merchant_id, request.campaign_id.int % LANES_COUNT


def _asked(requests: Sequence[JoinRequest]) -> JoinsAsked:
    return JoinsAsked(
        sorted({request.campaign_id for request in requests}),
        sorted({request.ref.id for request in requests}),
        {Shopper(one.campaign_id, one.wanted.shopper_id) for one in requests},
        [None if one.once is None else one.once.digest for one in requests],
    )


def _codes_named(requests: Sequence[JoinRequest]) -> list[str]:
    codes = {one.wanted.invite_code for one in requests}
    return [code for code in codes if code is not None]


class _Batch(msgspec.Struct):
    """The book of the joins, and what else a batch reads, answers and writes."""

    book: JoinsBook
    answers: dict[str, StoredAnswer]
    invites: dict[str, InviteUse]
    origins: dict[Origin, UUID | None]
    rows: list[SeatRow] = []
    uses: dict[str, int] = {}
    first: dict[str, StoredAnswer] = {}
    replies: list[JoinAnswer | DomainError] = []


async def _decided(
    tx: Tx,
    requests: Sequence[JoinRequest],
    asked: JoinsAsked,
    found: JoinsRead,
    invites: dict[str, InviteUse],
) -> _Batch:
    """Answer each request by what was found."""
    merchant_id = requests[0].ref.merchant_id
    origins = await joins.origins(tx, merchant_id, _origins_named(requests))
    batch = _Batch(_book(found), _kept(found), invites, origins)
    if any(_is_early(stock, now=found.at) for stock in found.beside.campaigns):
        batch.book.first = await joins.first(tx, merchant_id, asked.shoppers)
    named = zip(requests, asked.digests, strict=True)
    batch.replies = [_answer(batch, request, digest, now=found.at) for request, digest in named]
    return batch


def _answer(
    batch: _Batch, request: JoinRequest, digest: str | None, *, now: datetime
) -> JoinAnswer | DomainError:
    once = request.once
    # Equal keys inside a batch see the first one's answer, as they would one after the other.
    stored = None if digest is None else batch.answers.get(digest)
    try:
        if once is not None and stored is not None:
            # A refusal raised here is the first one again: it is kept already.
            return JoinAnswer(
                msgspec.json.decode(replay(once, stored).body, type=Seat), replayed=True
            )
        seat = _reserve(batch, request, now=now)
    except DomainError as refusal:
        if once is not None and stored is None and not isinstance(refusal, NOT_KEPT):
            _keep(batch, digest, refusal_answer(once, refusal))
        return refusal
    if once is not None:
        _keep(batch, digest, StoredAnswer(once.body_hash, STATUS, msgspec.json.encode(seat)))
    return JoinAnswer(seat, replayed=False)


def _keep(batch: _Batch, digest: str | None, first: StoredAnswer) -> None:
    if digest is not None:
        batch.answers[digest] = batch.first[digest] = first


def _reserve(batch: _Batch, request: JoinRequest, *, now: datetime) -> Seat:
    """Check the invite that was named, then the rules; the invite's use is taken with the seat.

    Whoever is in already asks for nothing new: their own seat may have been the invite's last use.
    """
    code = request.wanted.invite_code
    origin = _origin(request)
    invite = None
    if code is not None or origin is not None:
        is_in = (request.ref.id, request.wanted.shopper_id) in batch.book.held
        invite = None if code is None or is_in else _usable(batch, code, request.ref.id)
        if origin is not None and origin not in batch.origins and not is_in:
            raise RoomNotFoundError
    known = len(batch.book.new)
    seat = reserve(batch.book, Joining(request.ref.id, request.wanted), now=now)
    if len(batch.book.new) > known:
        sharer = None if origin is None else batch.origins[origin]
        batch.rows.append(_row(seat, request, sharer if invite is None else invite.shopper_id))
        if invite is not None and invite.uses_max:
            batch.uses[invite.code] = batch.uses.get(invite.code, 0) + 1
    return seat


def _usable(batch: _Batch, code: str, team_buy_id: UUID) -> InviteUse:
    invite = batch.invites.get(code)
    if invite is None or (invite.team_buy_id is not None and invite.team_buy_id != team_buy_id):
        raise InviteNotFoundError
    used = invite.uses_count + batch.uses.get(code, 0)
    if invite.ended or (invite.uses_max and used >= invite.uses_max):
        raise InviteSpentError
    return invite


def _origins_named(requests: Sequence[JoinRequest]) -> set[Origin]:
    return {origin for origin in map(_origin, requests) if origin is not None}


def _origin(request: JoinRequest) -> Origin | None:
    wanted = request.wanted
    if wanted.room_id is None:
        return None
    return Origin(wanted.room_id, wanted.shopper_id, request.ref.id)


def _is_early(stock: CampaignStock, *, now: datetime) -> bool:
    return stock.early_access_until is not None and now < stock.early_access_until


def _row(seat: Seat, request: JoinRequest, brought_by: UUID | None) -> SeatRow:
    wanted = request.wanted
    # Nobody invites himself: such a code attributes nothing (GR-3).
    by = None if brought_by == wanted.shopper_id else brought_by
    return SeatRow(
        seat.id,
        seat.team_buy_id,
        wanted.shopper_id,
        seat.quantity,
        wanted.invite_code,
        by,
        wanted.room_id,
    )


def _terms(seat: Seat) -> SeatTerms:
    return SeatTerms(
        seat.team_buy_id,
        seat.campaign_id,
        seat.unit_price_minor,
        seat.currency,
        seat.reserved_at,
        seat.expires_at,
    )


def _book(found: JoinsRead) -> JoinsBook:
    by_shopper: dict[tuple[UUID, UUID], Seat] = {}
    units: dict[tuple[UUID, UUID], int] = {}
    for seat in found.beside.held:
        if seat.shopper_id is not None:
            by_shopper[seat.team_buy_id, seat.shopper_id] = seat
            key = (seat.campaign_id, seat.shopper_id)
            units[key] = units.get(key, 0) + seat.quantity
    campaigns = {stock.id: stock for stock in found.beside.campaigns}
    return JoinsBook(campaigns, dict(found.team_buys), by_shopper, units)


def _kept(found: JoinsRead) -> dict[str, StoredAnswer]:
    return {
        one.digest: StoredAnswer(one.body_hash, one.status, one.response)
        for one in found.beside.answers
    }


def _to_write(batch: _Batch) -> JoinsToWrite:
    places: dict[UUID, int] = {}
    for row in batch.rows:
        places[row.team_buy_id] = places.get(row.team_buy_id, 0) + 1
    return JoinsToWrite(
        # A batch has one clock, and a reserved seat moves no price: one team-buy, one set of terms.
        terms={seat.team_buy_id: _terms(seat) for seat in batch.book.new},
        seats=batch.rows,
        places=places,
        units=units_taken(batch.book.new),
        uses=batch.uses,
        answers=batch.first,
    )
