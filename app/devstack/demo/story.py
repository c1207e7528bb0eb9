"""The story of product.md, played and checked: a team-buy that forms, and one that does not."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import httpx

from app.devstack.demo.board import CURRENCY, Board, SeatLine, ladder_text, money
from app.devstack.demo.group import Group
from app.devstack.demo.people import DemoError, Person, RefusedError, Sessions
from app.devstack.demo.stage import Stage
from app.devstack.demo.words import Words
from app.devstack.log_ins import FINANCE_PHONE, LEADER_PHONE, OWNER_PHONE

Campaign = dict[str, Any]

GRAPES: Final[Campaign] = {
    "currency": CURRENCY,
    "ladder": [
        {"buyers_min": 1, "unit_price_minor": 4990},
        {"buyers_min": 3, "unit_price_minor": 4290},
        {"buyers_min": 8, "unit_price_minor": 3590},
        {"buyers_min": 15, "unit_price_minor": 2990},
    ],
    "formed_min": 3,
    "buyers_max": 13,
    "stock": 500,
    "units_per_shopper_max": 2,
    "team_buy_seconds": 22,
    "commission_bp": 500,
}
FIGS: Final[Campaign] = {**GRAPES, "formed_min": 3, "buyers_max": 13, "team_buy_seconds": 5}
CLOSING_PRICE_MINOR: Final = 3590
FIRST_COUNT: Final = 9
"""How many join before the eighth, who could not leave while the price rested on them, does."""
STAYING_COUNT: Final = 12
SECURE: Final = 3
LEAVING: Final = 7
IN_CHAT: Final = frozenset({1, 4, 6, 9, 11})
"""Who joins by writing in Lin's group instead of tapping."""
CARD_3DS: Final = "4000002500003155"
CARD_DECLINED: Final = "4000000000000002"
POLL_SECONDS: Final = 0.25
LEDGER_PATIENCE_SECONDS: Final = 15.0


@dataclass(slots=True)
class Buyer:
    """A neighbour in a team-buy: who, with which seat, on which line of the board."""

    person: Person
    seat_id: str
    line: SeatLine


class Story:
    """One telling of the story; keeps who is who."""

    def __init__(
        self, client: httpx.AsyncClient, sessions: Sessions, stage: Stage, words: Words
    ) -> None:
        self._client = client
        self._sessions = sessions
        self._stage = stage
        self._words = words
        self._neighbours: Sequence[Person] = ()
        self._buyers: list[Buyer] = []
        self._group: Group | None = None

    async def play(self) -> None:
        """Tell it from the first log-in to the last released hold.

        Raises:
            DemoError: the API refused what it should grant, or a figure is not what was promised.
        """
        began_at = time.monotonic()
        words = self._words
        self._stage.chapter(words("chapter_open"))
        owner = await self._sessions.staff("owner", OWNER_PHONE)
        lin = await self._sessions.staff("Lin", LEADER_PHONE)
        finance = await self._sessions.staff("finance", FINANCE_PHONE)
        grapes = await self._offer(owner, words("grapes"), GRAPES)
        self._neighbours = await asyncio.gather(
            *(self._sessions.shopper(name) for name in words.neighbours)
        )
        self._stage.say(words("neighbours_log_in", count=len(self._neighbours)))
        self._group = await self._gather(lin, grapes["merchant_id"])
        board, path = await self._open(lin, grapes, self._group)
        await self._fill(board, path)
        await self._close(board, path)
        await self._check_what_was_told(self._group)
        await self._show_books(finance, path)
        await self._fail(owner, lin)
        self._stage.say(words("done", seconds=round(time.monotonic() - began_at)))
        self._stage.say(words("look", url=f"{self._client.base_url}/t/{board.code}"))

    async def _offer(self, owner: Person, title: str, campaign: Campaign) -> Campaign:
        """Publish a campaign."""
        me = await owner.get("/v1/me")
        path = f"/v1/merchants/{me['roles'][0]['merchant_id']}/campaigns"
        draft = await owner.post(path, {"title": title, **campaign})
        opened = await owner.post(f"{path}/{draft['id']}/open")
        self._stage.say(
            self._words(
                "owner_logs_in",
                title=title,
                ladder=ladder_text(opened["ladder"]),
                formed_min=opened["formed_min"],
            )
        )
        await self._stage.pause()
        return opened

    async def _gather(self, lin: Person, merchant_id: str) -> Group:
        """Let Lin make a group, and everybody who will order there come in."""
        group = await Group.make(lin, self._words("group"), merchant_id=merchant_id)
        people = [self._neighbours[number] for number in sorted(IN_CHAT)]
        await asyncio.gather(*(group.enter(person) for person in people))
        self._stage.say(self._words("group_made", title=group.title, count=len(people)))
        return group

    async def _open(
        self, lin: Person, campaign: Campaign, group: Group | None = None
    ) -> tuple[Board, str]:
        """Open a team-buy of a campaign, in a group if there is one, and put it on the stage."""
        given = {} if group is None else {"room_id": group.id}
        opened = await lin.post(f"/v1/campaigns/{campaign['id']}/team-buys", given)
        self._stage.say(self._words("lin_opens", code=opened["invite_code"]))
        await self._stage.pause()
        board = Board(campaign["title"], campaign["ladder"], campaign["buyers_max"])
        board.take(opened)
        left = _instant(opened["closes_at"]) - _instant(opened["server_time"])
        board.closes_at = time.monotonic() + left.total_seconds()
        self._buyers = []
        return board, f"/v1/team-buys/{opened['id']}"

    async def _fill(self, board: Board, path: str) -> None:
        """Let the neighbours join: one by 3-D Secure, one leaves, two want the last place."""
        self._stage.chapter(self._words("chapter_join"))
        self._stage.show(board)
        for number in range(FIRST_COUNT):
            await self._join(board, path, number)
            if number == LEAVING:
                await self._try_to_leave(number)
        await self._leave(board, path)
        for number in range(FIRST_COUNT, STAYING_COUNT + 1):
            await self._join(board, path, number)
        await self._last_place(board, path)

    async def _join(self, board: Board, path: str, number: int) -> None:
        person = self._neighbours[number]
        units = 1 + number % 2
        if self._group is not None and number in IN_CHAT:
            buyer = await self._order(board, self._group, person, units=units)
        else:
            buyer = await self._reserve(board, path, person, units=units)
        if number == SECURE:
            if await person.pay(buyer.seat_id, card=CARD_3DS) != "requires_action":
                raise DemoError("the bank asked for no authentication")
            self._stage.say(self._words("3ds", name=person.name))
            await person.pay(buyer.seat_id, card=CARD_3DS, authenticate=True)
        else:
            await person.pay(buyer.seat_id)
        seat = await person.until(f"/v1/seats/{buyer.seat_id}", "authorized")
        buyer.line.state = "authorized"
        buyer.line.held_minor = seat["amount_minor"]
        fell = board.take(await person.get(path))
        self._stage.say(
            self._words(
                "joins",
                name=person.name,
                units=buyer.line.units,
                held=money(seat["amount_minor"]),
                price=money(seat["unit_price_minor"]),
            )
        )
        if fell:
            shown = money(board.unit_price_minor)
            self._stage.say(self._words("tier", count=board.buyers_count, price=shown))
        await self._stage.pause()

    async def _reserve(self, board: Board, path: str, person: Person, *, units: int) -> Buyer:
        asked = {"quantity": units, "invite_code": board.code}
        seat = await person.post(f"{path}/seats", asked)
        return self._sits_down(board, person, seat["id"], units=units)

    async def _order(self, board: Board, group: Group, person: Person, *, units: int) -> Buyer:
        text = f"+{units}"
        seat_id = await group.order(person, text)
        self._stage.say(self._words("writes", name=person.name, title=group.title, text=text))
        return self._sits_down(board, person, seat_id, units=units)

    def _sits_down(self, board: Board, person: Person, seat_id: str, *, units: int) -> Buyer:
        buyer = Buyer(person, seat_id, SeatLine(person.name, units))
        board.seats.append(buyer.line)
        self._buyers.append(buyer)
        return buyer

    async def _try_to_leave(self, number: int) -> None:
        """Want to leave while the price rests on this seat; it is refused."""
        buyer = self._buyers[number]
        try:
            await buyer.person.delete(f"/v1/seats/{buyer.seat_id}")
        except RefusedError as refusal:
            self._stage.say(self._words("bears", name=buyer.line.name, code=refusal.code))
            await self._stage.pause()
            return
        raise DemoError("a seat left although the price rested on it")

    async def _leave(self, board: Board, path: str) -> None:
        """Leave now that somebody else bears the price as well."""
        buyer = self._buyers[LEAVING]
        await buyer.person.delete(f"/v1/seats/{buyer.seat_id}")
        buyer.line.state = "left"
        buyer.line.released_minor = buyer.line.held_minor
        if board.take(await buyer.person.get(path)):
            raise DemoError("the price fell because somebody left")
        self._stage.say(self._words("leaves", name=buyer.line.name))
        await self._stage.pause()

    async def _last_place(self, board: Board, path: str) -> None:
        """Let two ask for one place; the winner's card is declined and the place given up."""
        rivals = self._neighbours[STAYING_COUNT + 1 :]
        answers = await asyncio.gather(
            *(self._reserve(board, path, person, units=1) for person in rivals),
            return_exceptions=True,
        )
        won = [one for one in answers if isinstance(one, Buyer)]
        lost = [one for one in answers if isinstance(one, RefusedError)]
        if len(won) != 1 or len(lost) != 1:
            raise DemoError(f"one place went to {len(won)} of two: {answers}")
        winner = won[0]
        loser = next(person.name for person in rivals if person is not winner.person)
        self._stage.say(self._words("last_place", winner=winner.line.name, loser=loser))
        self._stage.say(self._words("full", name=loser, code=lost[0].code))
        await self._stage.pause()
        try:
            await winner.person.pay(winner.seat_id, card=CARD_DECLINED)
        except RefusedError as refusal:
            winner.line.state = "declined"
            said = self._words("declined", name=winner.line.name, code=refusal.code)
        else:
            raise DemoError("a declined card was accepted")
        await winner.person.delete(f"/v1/seats/{winner.seat_id}")
        self._stage.say(said)
        await self._stage.pause()

    async def _close(self, board: Board, path: str) -> None:
        """Wait for the deadline and watch the workers capture; then check every receipt."""
        self._stage.say(self._words("waiting"))
        await self._watch(board, path, until="settled")
        self._stage.clear()
        self._stage.chapter(self._words("chapter_close"))
        staying = [buyer for buyer in self._buyers if buyer.line.state == "captured"]
        if len(staying) != STAYING_COUNT or board.unit_price_minor != CLOSING_PRICE_MINOR:
            raise DemoError(f"closed with {len(staying)} at {money(board.unit_price_minor)}")
        for buyer in staying:
            line = buyer.line
            if line.paid_minor != CLOSING_PRICE_MINOR * line.units:
                raise DemoError(f"{line.name} paid {line.paid_minor} for {line.units}")
        shown = money(board.unit_price_minor)
        self._stage.say(self._words("closed", count=len(staying), price=shown))
        await self._stage.pause()

    async def _check_what_was_told(self, group: Group) -> None:
        """Check that the group heard of each tier once, in order.

        Raises:
            DemoError: one is missing, doubled, or out of turn.
        """
        told_minor = [drop["unit_price_minor"] for drop in await group.price_drops()]
        _, *tiers = GRAPES["ladder"]
        fallen_minor = [
            tier["unit_price_minor"]
            for tier in tiers
            if tier["unit_price_minor"] >= CLOSING_PRICE_MINOR
        ]
        if told_minor != fallen_minor:
            raise DemoError(f"the group was told of {told_minor}, not {fallen_minor}")
        shown = " → ".join(map(money, told_minor))
        self._stage.say(self._words("told", title=group.title, prices=shown))
        await self._stage.pause()

    async def _watch(self, board: Board, path: str, *, until: str) -> None:
        """Follow a team-buy from its last seconds to its end, seat by seat.

        Raises:
            DemoError: it does not end, or ends otherwise.
        """
        watcher = self._neighbours[0]
        patience_until = board.closes_at + LEDGER_PATIENCE_SECONDS
        while board.state not in ("settled", "failed"):
            if time.monotonic() > patience_until:
                raise DemoError(f"{path} is still {board.state}")
            await asyncio.sleep(POLL_SECONDS)
            board.take(await watcher.get(path))
            if board.state != "open":
                await asyncio.gather(*(_refresh(buyer) for buyer in self._buyers))
        if board.state != until:
            raise DemoError(f"{path} ended {board.state}, not {until}")
        await asyncio.gather(*(_refresh(buyer) for buyer in self._buyers))

    async def _show_books(self, finance: Person, path: str) -> None:
        """Show the settlement and the trial balance, and check both."""
        self._stage.chapter(self._words("chapter_books"))
        settlement = await self._settlement(finance, path.rpartition("/")[2])
        total = settlement["captured_minor"]
        paid = sum(buyer.line.paid_minor or 0 for buyer in self._buyers)
        names = ("merchant", "leader", "platform", "stripe_fee")
        parts = [(self._words(name), settlement[f"{name}_minor"]) for name in names]
        if not total == paid == sum(amount_minor for _, amount_minor in parts):
            raise DemoError(f"the settlement does not add up to {paid}: {settlement}")
        self._stage.say(self._words("split", total=money(total)))
        self._stage.split(parts, total)
        await self._stage.pause()
        balance = await finance.get("/v1/finance/trial-balance")
        if any(one["total_minor"] for one in balance["totals"]):
            raise DemoError(f"the books do not add up: {balance['totals']}")
        self._stage.books([(item["account"], item["balance_minor"]) for item in balance["items"]])
        self._stage.say(self._words("balanced"))
        await self._stage.pause()

    async def _settlement(self, finance: Person, team_buy_id: str) -> dict[str, Any]:
        """Return the settlement once Stripe's fees are booked: they may come after the capture."""
        patience_until = time.monotonic() + LEDGER_PATIENCE_SECONDS
        while time.monotonic() < patience_until:
            found = await finance.get("/v1/finance/settlements", limit="20")
            for one in found["items"]:
                shares = ("merchant_minor", "leader_minor", "platform_minor", "stripe_fee_minor")
                if one["team_buy_id"] != team_buy_id:
                    continue
                if sum(one[name] for name in shares) == one["captured_minor"]:
                    settlement: dict[str, Any] = one
                    return settlement
            await asyncio.sleep(POLL_SECONDS)
        raise DemoError(f"no complete settlement of {team_buy_id}")

    async def _fail(self, owner: Person, lin: Person) -> None:
        """Open one that too few join; every hold must come back whole."""
        self._stage.chapter(self._words("chapter_fail"))
        self._group = None  # this one is shared by its link alone
        figs = await self._offer(owner, self._words("figs"), FIGS)
        board, path = await self._open(lin, figs)
        self._stage.show(board)
        for number in range(2):
            await self._join(board, path, number)
        self._stage.say(
            self._words("fails_open", title=board.title, formed_min=figs["formed_min"], count=2)
        )
        await self._watch(board, path, until="failed")
        self._stage.clear()
        held = sum(buyer.line.held_minor for buyer in self._buyers)
        released = sum(buyer.line.released_minor or 0 for buyer in self._buyers)
        if held != released or any(buyer.line.paid_minor for buyer in self._buyers):
            raise DemoError(f"{held} was held, and {released} released")
        self._stage.say(self._words("failed", count=len(self._buyers), amount=money(released)))


async def _refresh(buyer: Buyer) -> None:
    """Bring a line of the board up to what the API says of the seat and its receipt."""
    if buyer.line.state not in ("authorized", "captured"):
        return
    seat = await buyer.person.get(f"/v1/seats/{buyer.seat_id}")
    if seat["state"] == "authorized":
        return
    receipt = await buyer.person.get(f"/v1/seats/{buyer.seat_id}/receipt")
    buyer.line.paid_minor = receipt["captured_minor"]
    buyer.line.released_minor = receipt["released_minor"]
    buyer.line.state = seat["state"]


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
