"""Random people in one team-buy: each does something to the product and to the plain model alike.

What the product answers is held against what the model foretells, step by step; how a payment
becomes known (a webhook, two of them, a look, or nothing until the close) is drawn as well.
"""

import random
from dataclasses import dataclass, field
from typing import Any, Final

from tests.support.market import Market, Shop
from tests.support.plain_market import (
    Ended,
    PlainTeamBuy,
    Seat,
    expected_effects,
    status_of,
)
from tests.support.web import Shopper

CARDS: Final = ("4242424242424242", "5555555555554444", "378282246310005")
SHARED_CARDS: Final = ("4242420000000000", "4242420000000018")
"""One card in everybody's hands, whoever types it (the last digit is Luhn's)."""
DECLINED, AUTHENTICATED = "4000000000000002", "4000002500003155"
CHARGE_FAILS, ALWAYS_ASKS = "4000000000000341", "4000002760003184"
WALLETS: Final = ("wechat_pay", "alipay")


@dataclass
class Player:
    """A shopper of the pool, and the card kept for one tap, if there is one."""

    number: int
    shopper: Shopper
    saved_id: str = ""
    saved_card: str = ""


@dataclass
class Taken:
    """A seat in both worlds."""

    seat: Seat
    player: Player
    id: str
    client_secret: str = ""
    pays_late: bool = False
    unheard: bool = False
    asks: bool = False
    fails: bool = False


@dataclass
class Game:
    """One team-buy being played."""

    market: Market
    rng: random.Random
    shop: Shop
    id: str
    plain: PlainTeamBuy
    taken: list[Taken] = field(default_factory=list)

    # ---- joining ------------------------------------------------------------------------------

    async def join(self, player: Player) -> None:
        """Ask for a seat, and pay for it in one of many ways."""
        units = self.rng.choice((1, 1, 1, 2, 2, 3))
        known = self.plain.seat_of(player.number)
        expected = self.plain.reserve(player.number, units)
        answer = await player.shopper.post(f"/v1/team-buys/{self.id}/seats", {"quantity": units})
        if isinstance(expected, str):
            assert (answer.status_code, answer.json()["code"]) == (status_of(expected), expected)
            return
        assert answer.status_code == 201, (answer.text, self.plain)
        body = answer.json()
        assert body["unit_price_minor"] == expected.shown_minor
        assert body["amount_minor"] == expected.shown_minor * units
        if known is not None:
            assert body["id"] == self._taken(known).id
            return
        taken = Taken(expected, player, body["id"])
        self.taken.append(taken)
        if self.plain.terms.pledges:
            await self._pledge(taken)
        else:
            await self._pay(taken)

    async def _pay(self, taken: Taken) -> None:  # noqa: C901, PLR0912  (one way of paying a branch)
        how = self.rng.choice(
            ("card",) * 6
            + ("keep", "tap", "shared", "shared", "declined", "retried", "wallet", "wallet")
            + ("3ds", "3ds failed", "3ds left", "unheard", "unheard wallet", "late", "late wallet")
            + ("never", "not even tried")
        )
        if how == "not even tried":
            return
        if how == "tap" and taken.player.saved_id:
            await self._tap(taken)
            return
        await self._start(taken, save=how == "keep")
        card = self.rng.choice(CARDS)
        mine = f"{taken.player.number}:{card}"
        if how in ("card", "tap"):
            await self._confirm(taken, card=card)
            await self._count(taken, mine)
        elif how == "keep":
            await self._confirm(taken, card=card)
            await self._count(taken, mine)
            await self._remember(taken.player, mine)
        elif how == "shared":
            card = self.rng.choice(SHARED_CARDS)
            await self._confirm(taken, card=card)
            await self._count(taken, card)
        elif how in ("declined", "retried"):
            await self._confirm(taken, status=402, card=DECLINED)
            await self._hear(taken)
            if how == "retried":
                await self._confirm(taken, card=card)
                await self._count(taken, mine)
        elif how == "wallet":
            wallet = self.rng.choice(WALLETS)
            await self._confirm(taken, payment_method_type=wallet, authenticate=True)
            await self._count(taken, "", wallet=True)
        elif how == "3ds":
            await self._confirm(taken, card=AUTHENTICATED, authenticate=True)
            await self._count(taken, f"{taken.player.number}:{AUTHENTICATED}")
        elif how == "3ds failed":
            await self._confirm(taken, status=None, card=AUTHENTICATED, authenticate=False)
            await self._hear(taken)
        elif how == "3ds left":
            await self._confirm(taken, card=AUTHENTICATED)
            await self._hear(taken)
        elif how.startswith("unheard"):
            await self.market.hush(self._intent(taken))
            taken.unheard = True
            if how == "unheard wallet":
                await self._confirm(taken, payment_method_type="alipay", authenticate=True)
                taken.seat.wallet = True
            else:
                await self._confirm(taken, card=card)
        elif how.startswith("late"):
            taken.pays_late = True
            taken.seat.wallet = how == "late wallet"

    async def _pledge(self, taken: Taken) -> None:
        how = self.rng.choice(
            ("card",) * 6 + ("3ds", "declined", "fails", "asks", "asks late", "not even tried")
        )
        if how == "not even tried":
            return
        await self._start(taken)
        card = {"3ds": AUTHENTICATED, "declined": DECLINED, "fails": CHARGE_FAILS}.get(
            how, ALWAYS_ASKS if how.startswith("asks") else self.rng.choice(CARDS)
        )
        status = 402 if how == "declined" else 200
        await self._confirm(taken, status=status, card=card, authenticate=True)
        taken.seat.pledged = how != "declined"
        taken.seat.card = f"{taken.player.number}:{card}"
        taken.fails, taken.asks = how in ("fails", "asks late"), how.startswith("asks")
        await self._hear(taken)

    async def _tap(self, taken: Taken) -> None:
        path = f"/v1/seats/{taken.id}/payment"
        answer = await taken.player.shopper.post(path, {"method": taken.player.saved_id})
        assert answer.status_code == 200, answer.text
        assert answer.json()["state"] == "authorized"
        taken.client_secret = answer.json()["client_secret"]
        self.plain.authorize(taken.seat, taken.player.saved_card)
        await self.market.sweep()

    async def _start(self, taken: Taken, *, save: bool = False) -> None:
        body: dict[str, Any] = {"method": "new"} | ({"save": True} if save else {})
        answer = await taken.player.shopper.post(f"/v1/seats/{taken.id}/payment", body)
        assert answer.status_code == 200, answer.text
        shown = answer.json()
        assert shown["amount_minor"] == taken.seat.shown_minor * taken.seat.units
        assert shown["strategy"] == ("save" if self.plain.terms.pledges else "hold")
        taken.client_secret = shown["client_secret"]

    async def _confirm(self, taken: Taken, *, status: int | None = 200, **given: Any) -> None:
        answer = await self.market.pay(taken.client_secret, **given)
        assert status in (None, answer.status_code), answer.text

    async def _count(self, taken: Taken, card: str, *, wallet: bool = False) -> None:
        await self._hear(taken)
        self.plain.authorize(taken.seat, card, wallet=wallet)
        shown = (await taken.player.shopper.get(f"/v1/seats/{taken.id}")).json()
        if shown["state"] == "authorized":
            assert shown["counted"] == taken.seat.counted, (shown, self.plain)
        else:
            # It filled the team-buy, which the worker has closed and settled since.
            assert self.plain.closed_by == "full", (shown, self.plain)
        await self._is_over_when_full()

    async def _hear(self, taken: Taken) -> None:
        way = self.rng.choice(("webhook", "twice", "look"))
        if way == "look":
            await self.market.sweep(looks=True)
        else:
            await self.market.deliver(times=1 if way == "webhook" else 2)

    async def _remember(self, player: Player, card: str) -> None:
        methods = (await player.shopper.get("/v1/me")).json()["payment_methods"]
        player.saved_id = methods[-1]["id"] if len(methods) == 1 else player.saved_id
        player.saved_card = card if len(methods) == 1 else player.saved_card

    # ---- everything else ----------------------------------------------------------------------

    async def leave(self) -> None:
        """Let somebody try to go."""
        taken = self._any(lambda one: one.seat.live)
        if taken is None:
            return
        expected = self.plain.leave(taken.seat)
        answer = await taken.player.shopper.delete(f"/v1/seats/{taken.id}")
        if expected:
            assert (answer.status_code, answer.json()["code"]) == (409, expected), self.plain
            return
        assert (answer.status_code, answer.json()["state"]) == (200, "left"), answer.text
        if taken.unheard:
            # Its money is found by the look that follows, and goes back.
            taken.seat.held_minor = taken.seat.shown_minor * taken.seat.units
            self.market.unhush(self._intent(taken))
        await self.market.sweep()

    async def sponsor(self) -> None:
        """Let the merchant stand for a seat."""
        units = self.rng.choice((1, 2))
        expected = self.plain.sponsor(units)
        path = self.shop.path("team-buys", self.id, "sponsored-seats")
        answer = await self.shop.owner.post(path, {"quantity": units})
        if isinstance(expected, str):
            assert (answer.status_code, answer.json()["code"]) == (409, expected)
            return
        assert answer.status_code == 201, answer.text
        await self.market.sweep()
        await self._is_over_when_full()

    async def _is_over_when_full(self) -> None:
        state = (await self.market.look(self.id))["state"]
        assert (state == "open") == (self.plain.closed_by == ""), (state, self.plain)

    async def release(self) -> None:
        """Let staff release a paid seat."""
        taken = self._any(lambda one: one.seat.state == "authorized")
        if taken is None:
            return
        path = self.shop.path("team-buys", self.id, "seats", taken.id, "release")
        answer = await self.shop.owner.post(path)
        assert answer.status_code == 200, answer.text
        self.plain.release(taken.seat)
        await self.market.sweep()

    async def close_early(self, initiator: Player) -> None:
        """Let the initiator try to close it."""
        answer = await initiator.shopper.post(f"/v1/team-buys/{self.id}/close")
        if not self.plain.terms.early_close:
            assert answer.json()["code"] == "early_close_not_allowed"
        elif not self.plain.formed():
            assert answer.json()["code"] == "team_buy_not_formed"
        else:
            assert answer.status_code == 200, answer.text
            await self.ends("early")

    async def cancel(self) -> None:
        """Let staff call it off."""
        answer = await self.shop.owner.post(self.shop.path("team-buys", self.id, "cancel"))
        assert answer.status_code == 200, answer.text
        await self.ends("cancelled")

    async def ends(self, reason: str) -> None:
        """Joining has ended: what was paid in time counts, what comes now goes back."""
        if not self.plain.closed_by:
            self.plain.closed_by = reason
            for taken in self.taken:
                if taken.unheard and taken.seat.state == "reserved":
                    self.plain.authorize(
                        taken.seat, f"{self._intent(taken)}", wallet=taken.seat.wallet
                    )
            self._charge_pledges()
        await self.market.advance(2)  # the provider tells whole seconds
        for taken in self.taken:
            if taken.pays_late and taken.seat.state == "reserved":
                await self._pay_late(taken)
        await self.market.sweep()

    async def _pay_late(self, taken: Taken) -> None:
        taken.pays_late = False
        given: dict[str, Any] = {"card": CARDS[0]}
        if taken.seat.wallet:
            given = {"payment_method_type": "wechat_pay", "authenticate": True}
        answer = await self.market.pay(taken.client_secret, **given)
        taken.seat.state = "expired"
        if answer.status_code == 200:
            taken.seat.held_minor = taken.seat.shown_minor * taken.seat.units
        else:
            # The close was faster: it had ended the payment at the provider.
            assert answer.json()["error"]["code"] == "payment_intent_unexpected_state"

    def _charge_pledges(self) -> None:
        pledged = [one for one in self.taken if one.seat.pledged and one.seat.state == "reserved"]
        per_units = self.plain.terms.counts_units
        promised = sum(one.seat.units if per_units else 1 for one in pledged)
        missing = self.plain.count() + promised < self.plain.terms.formed_min
        if self.plain.closed_by == "cancelled" or missing:
            return
        price_minor = self.plain.price_minor
        for one in pledged:
            if not one.fails:
                one.seat.shown_minor = price_minor
                self.plain.authorize(one.seat, one.seat.card)

    async def answer_requests(self) -> None:
        """Let those whose bank asks for them at the charge of a pledge come, or stay away."""
        for taken in self.taken:
            if taken.asks and not taken.fails and taken.seat.held_minor:
                shown = (await taken.player.shopper.get(f"/v1/seats/{taken.id}")).json()
                assert shown["payment"]["state"] == "needs_action", shown
                secret = shown["payment"]["client_secret"]
                answer = await self.market.pay(secret, card=ALWAYS_ASKS, authenticate=True)
                assert answer.status_code == 200, answer.text

    # ---- the end ------------------------------------------------------------------------------

    async def check(self, effects: list[dict[str, Any]]) -> None:
        """Hold every figure of the ended team-buy against the model's.

        Args:
            effects: everything the provider ever did to money.
        """
        shown = await self.market.look(self.id)
        formed = self.plain.formed()
        end = "cancelled" if self.plain.closed_by == "cancelled" else "failed"
        assert shown["state"] == ("settled" if formed else end), (shown, self.plain)
        reached = self.plain.count() >= self.plain.terms.formed_min
        assert shown["formed"] == reached, (shown, self.plain)  # the fact, called off or not
        assert shown["closing_unit_price_minor"] == self.plain.price_minor, self.plain
        assert shown["closing_count"] == self.plain.count()
        by_seat = {
            id(seat): end
            for seat, end in zip(
                [seat for seat in self.plain.seats if seat.shopper is not None],
                self.plain.ends(),
                strict=True,
            )
        }
        for taken in self.taken:
            await self._check_seat(taken, by_seat[id(taken.seat)], effects)
        settled = await self.market.settlement(self.shop, self.id)
        totals = self.plain.totals()
        for name in (
            *("captured_minor", "released_minor", "refunded_minor", "stripe_fee_minor"),
            *("leader_minor", "platform_minor", "merchant_minor"),
        ):
            assert settled[name] == getattr(totals, name), (name, settled, self.plain)
        assert settled["exception_count"] == 0

    async def _check_seat(self, taken: Taken, end: Ended, effects: list[dict[str, Any]]) -> None:
        answer = await taken.player.shopper.get(f"/v1/seats/{taken.id}/receipt")
        receipt = answer.json()
        expected = {
            "state": end.state,
            "authorized_minor": end.authorized_minor,
            "captured_minor": end.captured_minor,
            "released_minor": end.released_minor,
            "refunded_minor": end.refunded_minor,
        }
        assert {name: receipt[name] for name in expected} == expected, (taken, self.plain)
        shown = (await taken.player.shopper.get(f"/v1/seats/{taken.id}")).json()
        secret = (shown["payment"] or {}).get("client_secret") or ""
        intent = secret.partition("_secret_")[0]
        found = []
        for one in effects if intent else []:
            about = (one["object_id"], one["objects"].get("payment_intent"))
            if intent in about and one["amount_minor"]:
                found.append((one["kind"], one["amount_minor"]))
        assert sorted(found) == expected_effects(taken.seat, end), (taken, end)

    def _taken(self, seat: Seat) -> Taken:
        return next(one for one in self.taken if one.seat is seat)

    def _any(self, wanted: Any) -> Taken | None:
        found = [one for one in self.taken if wanted(one)]
        return self.rng.choice(found) if found else None

    def _intent(self, taken: Taken) -> str:
        return taken.client_secret.partition("_secret_")[0]
