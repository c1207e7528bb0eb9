"""Turn what messages ask for into seats, exactly once each; nothing is ever charged here.

The process that posted the message tries at once, a worker finds what it left. Whoever holds the
intent's row takes it, in one transaction with the seats, the answer and the lines that the room is
told. Reserving goes the way of the button (`reserve_within`), under the key
`chat:{room}:{intent}:{item}`, so that an item can never be reserved a second time.
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

import msgspec
import structlog

from app.actions.combiner import Combiner
from app.actions.crash_points import crash_point
from app.actions.propose_list import keep_list
from app.actions.take_items import Done, take_items
from app.store import order_intents, order_lines, payment_methods, seat_orders
from app.store.database import Database, Tx, retried
from app.store.errors import BusyError, UnavailableError
from app.store.order_intents import Intent, IntentName, OwnNotice, Taken
from app.store.order_lines import NewLine
from domain.errors import DomainError
from domain.ids import RoomRef
from domain.order_intents import (
    Asked,
    CommandAsked,
    ListAsked,
    OrderAnswer,
    OrderedItem,
    RefusedItem,
    SavedCard,
)
from domain.order_replies import CommandLine, OrderLine
from domain.orders import Act, AskWhich, Command, Order, Refusal

LOG: Final = structlog.get_logger("pintier", module=__name__)
BATCH_MAX: Final = 64
DUE_MAX: Final = 200
TRY_SECONDS: Final = 1.0
"""How long the answer to a message waits for its order; after it, a worker's notice tells."""

ORDER_REFUSED: Final = "order_refused"
ORDER_WHICH: Final = "order_which"
ORDERED_FOR_YOU: Final = "ordered_for_you"
_PRIVATE: Final = frozenset({Command.MINE, Command.COLLECT})
_GROWS: Final = frozenset({Act.ADD, Act.SET})


class Orders:
    """The way in for whoever has intents to be taken: a lane per merchant."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._combiner: Combiner[IntentName, OrderAnswer | None] = Combiner(
            partial(take_orders, db), batch_max=BATCH_MAX
        )

    async def take(self, name: IntentName) -> OrderAnswer | None:
        """Take an intent; None when somebody else is taking it, or has.

        Raises:
            BusyError: too many are waiting.
            UnavailableError: the database is away.
        """
        return await self._combiner.submit(name.merchant_id, name)

    async def answer(self, room: RoomRef, key: str) -> OrderAnswer | None:
        """Return what an intent's sender is told: take it, or repeat what they were told first.

        Never fails: the message is posted, and what was not taken now will be. None then.
        """
        name = IntentName(room.merchant_id, room.id, key)
        try:
            async with asyncio.timeout(TRY_SECONDS):
                taken = await self.take(name)
                if taken is not None:
                    return taken
                async with self._db.reading() as tx:
                    return (await order_intents.answers(tx, room, [key])).get(key)
        except (BusyError, UnavailableError, TimeoutError) as error:
            LOG.info("order left to a worker", key=key, why=str(error)[:200])
        except Exception:
            LOG.exception("order failed", key=key)
        return None

    async def take_due(self) -> int:
        """Take what nobody has taken in time; return how many."""
        async with self._db.reading() as tx:
            due = await order_intents.due(tx, limit=DUE_MAX)
        taken = await asyncio.gather(*(self._try(name) for name in due))
        return sum(taken)

    async def _try(self, name: IntentName) -> int:
        try:
            return int(await self.take(name) is not None)
        except (BusyError, UnavailableError):
            return 0
        except Exception as error:
            LOG.exception("order failed", key=name.key)
            async with self._db.transaction() as tx:
                await order_intents.later(tx, name, error=repr(error)[:500])
            return 0

    async def close(self) -> None:
        """Answer everybody who waits."""
        await self._combiner.close()


async def take_orders(
    db: Database, names: Sequence[IntentName]
) -> list[OrderAnswer | DomainError | None]:
    """Take intents of one merchant, as many in one transaction as may be.

    Returns:
        For each, in order, what its sender is told; None if it is not there to be taken.
    """
    found: dict[IntentName, OrderAnswer] = {}
    waiting = list(dict.fromkeys(names))
    while waiting:
        done, waiting = await _take_some(db, waiting)
        found |= done
    return [found.get(name) for name in names]


@retried
async def _take_some(
    db: Database, names: Sequence[IntentName]
) -> tuple[dict[IntentName, OrderAnswer], list[IntentName]]:
    """Take the first of these that can be taken together; return the answers and what is left."""
    async with db.transaction() as tx:
        held = await order_intents.lock(tx, names[0].merchant_id, names)
        now, later = _together(held)
        answers = await _take(tx, now) if now else {}
        crash_point("order.before_commit")
    crash_point("order.committed")
    return answers, [_name(one) for one in later]


def _together(held: Sequence[Intent]) -> tuple[Sequence[Intent], Sequence[Intent]]:
    """Return the intents that may share a transaction, and the others.

    Each shopper comes once, so that none depends on what another is about to write; whoever gives
    something back comes alone, so that the next one finds it there.
    """
    seen: set[UUID] = set()
    for number, one in enumerate(held):
        alone = _is_alone(one.asks)
        if one.shopper_id in seen or (alone and number):
            return held[:number], held[number:]
        if alone:
            return held[:1], held[1:]
        seen.add(one.shopper_id)
    return held, []


def _is_alone(asks: Asked) -> bool:
    if isinstance(asks, Order):
        return not _GROWS.issuperset(item.act for item in asks.items)
    return isinstance(asks, ListAsked)


async def _take(tx: Tx, found: Sequence[Intent]) -> dict[IntentName, OrderAnswer]:
    merchant_id = found[0].room.merchant_id
    lists: dict[IntentName, UUID] = {}
    held = [await _read_list(tx, one, lists) for one in found]
    done = await take_items(tx, merchant_id, held)
    crash_point("order.reserved")
    answers = {_name(one): await _answer(tx, one, done[_name(one)]) for one in held}
    for name, list_id in lists.items():
        answers[name] = msgspec.structs.replace(answers[name], list_id=list_id)
    lines = [line for one in held for line in _lines(one, answers[_name(one)])]
    notices = [notice for one in held for notice in _notices(one, answers[_name(one)])]
    await order_intents.notify(tx, merchant_id, notices)
    await order_lines.insert(tx, merchant_id, lines)
    await order_intents.taken(
        tx, merchant_id, [Taken(name.room_id, name.key, one) for name, one in answers.items()]
    )
    return answers


async def _read_list(tx: Tx, intent: Intent, lists: dict[IntentName, UUID]) -> Intent:
    """Return the intent with its sender's own rows for a list; a list that is none asks nothing."""
    asks = intent.asks
    if not isinstance(asks, ListAsked):
        return intent
    kept = await keep_list(tx, intent.room, intent.shopper_id, asks.text, meant=asks.team_buy_id)
    if kept is not None:
        lists[_name(intent)] = kept.id
    own = None if kept is None else kept.own
    return msgspec.structs.replace(intent, asks=own or Order(()))


async def _answer(tx: Tx, intent: Intent, done: Sequence[Done]) -> OrderAnswer:
    asks = intent.asks
    if isinstance(asks, AskWhich):
        return OrderAnswer(ask=asks.codes)
    if isinstance(asks, Refusal):
        refused = RefusedItem(reason=asks.reason.value, code=asks.code, units_max=asks.units_max)
        return OrderAnswer(refusals=(refused,))
    if isinstance(asks, CommandAsked):
        return await _own_seats(tx, intent) if asks.command in _PRIVATE else OrderAnswer()
    items = tuple(one for one in done if isinstance(one, OrderedItem))
    return OrderAnswer(
        items=items,
        refusals=tuple(one for one in done if isinstance(one, RefusedItem)),
        card=await _card(tx, intent, items),
    )


async def _own_seats(tx: Tx, intent: Intent) -> OrderAnswer:
    room = intent.room
    found = await seat_orders.of_shopper(tx, room.merchant_id, room.id, intent.shopper_id)
    items = tuple(
        OrderedItem(
            seat_id=seat.id,
            team_buy_id=seat.team_buy_id,
            code=one.code,
            delta=0,
            units=seat.quantity,
            state=seat.state,
            unit_price_minor=seat.unit_price_minor,
            currency=seat.currency,
            expires_at=seat.expires_at,
        )
        for one in found
        for seat in [one.held.seat]
    )
    return OrderAnswer(items=items, mine=True, card=await _card(tx, intent, items))


async def _card(tx: Tx, intent: Intent, items: Sequence[OrderedItem]) -> SavedCard | None:
    """Return the card that one tap would pay with, if there is anything to pay."""
    if not any(item.is_payable for item in items):
        return None
    cards = await payment_methods.of_shopper(tx, intent.shopper_id)
    return SavedCard(cards[-1].id, cards[-1].brand, cards[-1].last4) if cards else None


def _lines(intent: Intent, answer: OrderAnswer) -> list[NewLine]:
    asks = intent.asks
    if isinstance(asks, CommandAsked):
        if asks.command is Command.MINE:
            return []
        line = CommandLine(asks.command, asks.team_buy_id)
        return [NewLine(intent.room.id, intent.key, line)]
    by_leader = intent.asked_by is not None
    return [
        NewLine(
            intent.room.id,
            intent.key,
            OrderLine(nickname=intent.nickname, item=item, by_leader=by_leader),
        )
        for item in answer.items
    ]


def _notices(intent: Intent, answer: OrderAnswer) -> list[OwnNotice]:
    """Return what the shopper alone is told, wherever they are: why not, which one, or by whom."""
    codes = []
    if answer.refusals:
        codes.append(ORDER_REFUSED)
    if answer.ask:
        codes.append(ORDER_WHICH)
    if intent.asked_by is not None and answer.items:
        codes.append(ORDERED_FOR_YOU)
    return [
        OwnNotice(
            shopper_id=intent.shopper_id,
            key=f"{code}:{intent.room.id}:{intent.key}",
            code=code,
            room_id=intent.room.id,
            seq=intent.seq,
        )
        for code in codes
    ]


def _name(intent: Intent) -> IntentName:
    return IntentName(intent.room.merchant_id, intent.room.id, intent.key)
