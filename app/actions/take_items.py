"""Do what the items of orders say to seats, under the locks of a join: campaign → team_buy → seat.

New seats go the way of the button; a reserved one changes its units; giving one up is leaving.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.idempotency import Once
from app.actions.leave_team_buy import leave_team_buy
from app.actions.reserve_seats import JoinRequest, reserve_within
from app.store import joins, seat_orders
from app.store.database import Tx
from app.store.joins import JoinsAsked, JoinsRead, Shopper
from app.store.order_intents import Intent, IntentName
from app.store.seat_orders import ChangedSeat, WhoseSeat
from domain.campaigns import CampaignStock
from domain.errors import DomainError, TeamBuyNotFoundError
from domain.ids import TeamBuyRef
from domain.order_intents import OrderedItem, RefusedItem
from domain.orders import Item, Order
from domain.seat_orders import HeldSeat, Offered, Plan, Step, change_units, plan
from domain.seats import Seat, SeatRequest

Done: TypeAlias = OrderedItem | RefusedItem


class _Wanted(msgspec.Struct, frozen=True):
    """One item on its way: whose it is, and the key under which it is done once."""

    intent: Intent
    item: Item
    campaign_id: UUID
    held: HeldSeat | None
    plan: Plan
    place: int

    @property
    def once(self) -> Once:
        room = self.intent.room
        key = f"chat:{room.id}:{self.intent.key}:{self.place}"
        body = msgspec.json.encode((self.item, self.intent.shopper_id))
        return Once("takeOrders", key, hashlib.sha256(body).digest())


async def take_items(
    tx: Tx, merchant_id: UUID, held: Sequence[Intent]
) -> dict[IntentName, list[Done]]:
    """Do the items of intents that are held; each shopper comes in one of them.

    Returns:
        For each intent what became of its items, in order: a refused one stops no other.
    """
    done: dict[IntentName, dict[int, Done]] = {_name(one): {} for one in held}
    orders = [(one, one.asks) for one in held if isinstance(one.asks, Order)]
    wanted = await _planned(tx, merchant_id, orders, done) if orders else []
    by_step: dict[Step, list[_Wanted]] = defaultdict(list)
    for one in wanted:
        by_step[one.plan.step].append(one)
    for one in by_step[Step.NOTHING]:
        if one.held is not None:
            _keep(done, one, one.held.seat)
    for one in by_step[Step.LEAVE]:
        _keep(done, one, await _leave(tx, one))
    for one, seat in await _change(tx, merchant_id, by_step[Step.CHANGE]):
        _keep(done, one, seat)
    for one, seat in await _reserve(tx, merchant_id, by_step[Step.RESERVE]):
        _keep(done, one, seat)
    return {name: [found[place] for place in sorted(found)] for name, found in done.items()}


async def _planned(
    tx: Tx,
    merchant_id: UUID,
    orders: Sequence[tuple[Intent, Order]],
    done: dict[IntentName, dict[int, Done]],
) -> list[_Wanted]:
    """Hold what the items are about, and return what each comes to; refusals are in `done`."""
    ids = sorted({item.team_buy_id for _, order in orders for item in order.items})
    campaigns = await seat_orders.campaigns_of(tx, merchant_id, ids)
    await joins.hold(tx, merchant_id, sorted(set(campaigns.values())), ids)
    whose = {
        WhoseSeat(campaigns[item.team_buy_id], intent.shopper_id, item.team_buy_id)
        for intent, order in orders
        for item in order.items
        if item.team_buy_id in campaigns
    }
    seats = await seat_orders.lock(tx, merchant_id, whose)
    wanted = []
    for intent, order in orders:
        for place, item in enumerate(order.items, start=1):
            held = seats.get((item.team_buy_id, intent.shopper_id))
            try:
                if item.team_buy_id not in campaigns:
                    raise TeamBuyNotFoundError
                one = _Wanted(
                    intent, item, campaigns[item.team_buy_id], held, plan(item, held), place
                )
                wanted.append(one)
            except DomainError as refusal:
                done[_name(intent)][place] = _refused(item, refusal)
    return wanted


async def _leave(tx: Tx, one: _Wanted) -> Seat | DomainError:
    """Give the seat up; it refuses before it writes anything, so the others go on."""
    if one.held is None:
        raise LookupError("only a seat that is held is given up")
    try:
        return await leave_team_buy(tx, one.intent.shopper_id, one.held.seat.id)
    except DomainError as refusal:
        return refusal


async def _change(
    tx: Tx, merchant_id: UUID, wanted: Sequence[_Wanted]
) -> list[tuple[_Wanted, Seat | DomainError]]:
    if not wanted:
        return []
    book = await joins.read(tx, merchant_id, _asked(wanted))
    if book is None:
        raise LookupError("team-buys that are held are there")
    stocks = {stock.id: stock for stock in book.beside.campaigns}
    units = _units(book)
    answers: list[tuple[_Wanted, Seat | DomainError]] = []
    changed = []
    for one in wanted:
        if one.held is None:
            raise LookupError("only a seat that is held changes")
        whose = (one.campaign_id, one.intent.shopper_id)
        at = Offered(
            team_buy=book.team_buys[one.item.team_buy_id],
            stock=stocks[one.campaign_id],
            shopper_units=units[whose],
        )
        try:
            seat = change_units(one.held, one.plan.units, at, now=book.at)
        except DomainError as refusal:
            answers.append((one, refusal))
            continue
        more_units = seat.quantity - one.held.seat.quantity
        units[whose] += more_units
        stocks[one.campaign_id] = _moved(at.stock, more_units)
        changed.append(_changed(seat, more_units))
        answers.append((one, seat))
    await seat_orders.change(tx, merchant_id, changed)
    return answers


async def _reserve(
    tx: Tx, merchant_id: UUID, wanted: Sequence[_Wanted]
) -> list[tuple[_Wanted, Seat | DomainError]]:
    """Reserve seats as the button does, with the room as what brought them."""
    if not wanted:
        return []
    requests = [
        JoinRequest(
            TeamBuyRef(merchant_id, one.item.team_buy_id),
            one.campaign_id,
            SeatRequest(uuid7(), one.intent.shopper_id, one.plan.units, room_id=one.intent.room.id),
            one.once,
        )
        for one in wanted
    ]
    answers = await reserve_within(tx, requests)
    return [
        (one, answer if isinstance(answer, DomainError) else answer.seat)
        for one, answer in zip(wanted, answers, strict=True)
    ]


def _asked(wanted: Sequence[_Wanted]) -> JoinsAsked:
    return JoinsAsked(
        sorted({one.campaign_id for one in wanted}),
        sorted({one.item.team_buy_id for one in wanted}),
        {Shopper(one.campaign_id, one.intent.shopper_id) for one in wanted},
        [],
    )


def _units(book: JoinsRead) -> dict[tuple[UUID, UUID], int]:
    """Return what each shopper holds in each campaign."""
    units: dict[tuple[UUID, UUID], int] = defaultdict(int)
    for seat in book.beside.held:
        if seat.shopper_id is not None:
            units[seat.campaign_id, seat.shopper_id] += seat.quantity
    return units


def _moved(stock: CampaignStock, more_units: int) -> CampaignStock:
    return msgspec.structs.replace(stock, units_held=stock.units_held + more_units)


def _changed(seat: Seat, more_units: int) -> ChangedSeat:
    return ChangedSeat(
        id=seat.id,
        team_buy_id=seat.team_buy_id,
        campaign_id=seat.campaign_id,
        quantity=seat.quantity,
        unit_price_minor=seat.unit_price_minor,
        more_units=more_units,
    )


def _keep(
    done: dict[IntentName, dict[int, Done]], one: _Wanted, came_to: Seat | DomainError
) -> None:
    """Keep what became of an item."""
    found = done[_name(one.intent)]
    if isinstance(came_to, DomainError):
        found[one.place] = _refused(one.item, came_to)
        return
    before = 0 if one.held is None else one.held.seat.quantity
    found[one.place] = OrderedItem(
        seat_id=came_to.id,
        team_buy_id=came_to.team_buy_id,
        code=one.item.code,
        delta=one.plan.units - before,
        units=one.plan.units,
        state=came_to.state,
        unit_price_minor=came_to.unit_price_minor,
        currency=came_to.currency,
        expires_at=came_to.expires_at,
    )


def _refused(item: Item, refusal: DomainError) -> RefusedItem:
    return RefusedItem(reason=refusal.code, code=item.code)


def _name(intent: Intent) -> IntentName:
    return IntentName(intent.room.merchant_id, intent.room.id, intent.key)
