"""The sweepers of a worker: which rows they work off, how often they look without being rung."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final
from uuid import UUID

import structlog

from app.actions.announce_team_buys import announce_team_buys
from app.actions.beat import beat
from app.actions.carry_bridges import Carrier, Notifier, open_notifier
from app.actions.close_team_buys import close_due
from app.actions.decide_join_request import expire_join_requests
from app.actions.detach_cards import detach_cards
from app.actions.end_coupon_drops import end_coupon_drops
from app.actions.end_red_packets import end_red_packets
from app.actions.end_rooms import end_rooms
from app.actions.end_settlements import end_settlements
from app.actions.end_transfers import end_transfers
from app.actions.expire_seats import expire_seats
from app.actions.fold_balances import fold_balances
from app.actions.forget_old_rows import forget_old_rows
from app.actions.guard_holds import guard_holds
from app.actions.handle_inbox import InboxEvent, claim_inbox, handle_events
from app.actions.hear_bridges import Hearing, is_from_bridge
from app.actions.hold_draws import hold_draws
from app.actions.import_bank_lines import match_open_lines
from app.actions.mark_message import ping_leaders
from app.actions.measure_leaders import measure_leaders
from app.actions.open_payout_account import check_accounts
from app.actions.post_scheduled import post_scheduled
from app.actions.reconcile import reconcile_due
from app.actions.recur_campaign import begin_recurring
from app.actions.relay_outbox import relay_outbox
from app.actions.reply_to_orders import reply_to_orders
from app.actions.reseal_bridges import reseal_bridges
from app.actions.run_exports import run_exports
from app.actions.run_mass_acts import run_mass_acts
from app.actions.run_ops import claim_ops, run_op
from app.actions.seal_audit import seal_audit
from app.actions.send_sms import send_sms
from app.actions.send_webhooks import open_egress, send_webhooks
from app.actions.sync_money_lines import sync_money_lines
from app.actions.update_wechat_cards import update_wechat_cards
from app.store.errors import BusyError, UnavailableError
from app.wiring import Wiring
from workers.pool import Slots
from workers.sweeper import Sweeper

LOG: Final = structlog.get_logger("pintier", module=__name__)

OFTEN_SECONDS: Final = 1.0
"""Closing starts within 3 s of the deadline; the rest of the money path follows as fast."""

ORDERS_SECONDS: Final = 0.3
"""An order that its message's own process did not take is taken by now; rooms hear of it then."""

PLAYS_SECONDS: Final = 5.0
CARDS_SECONDS: Final = 5.0
"""How often a card in a foreign chat is rewritten at most: platforms count such calls."""

SELDOM_SECONDS: Final = 60.0
BEAT_SECONDS: Final = 10.0
QUESTIONS_SECONDS: Final = 15.0
TIDY_SECONDS: Final = 600.0
FOLD_SECONDS: Final = 300.0
FINISH_SECONDS: Final = 20.0
BRIDGES_COUNT: Final = 4
"""Bridges worked off at once: as many as the notifier has threads."""
UNRUNG: Final = frozenset(
    {
        "audit",
        "balances",
        "bank_lines",
        "bridge_keys",
        "bridges",
        "coupons",
        "draws",
        "heartbeat",
        "holds",
        "janitor",
        "join_requests",
        "money_lines",
        "orders",
        "payout_accounts",
        "payment_methods",
        "questions",
        "reconciliation",
        "recurrences",
        "red_packets",
        "room_ends",
        "rooms",
        "wechat_cards",
    }
)
"""Sweepers that the bell is not about: they look when their period is over, or are told to."""

_Period = tuple[str, Callable[[], Awaitable[int]], float]


class Team:
    """The sweepers of one worker process, started and stopped together."""

    def __init__(
        self, wiring: Wiring, worker_id: UUID, *, notifier: Notifier | None = None
    ) -> None:
        """`notifier` takes texts to other platforms; left out, as the settings say."""
        self._wiring = wiring
        db, paying = wiring.db, wiring.paying
        hearing = Hearing(db, wiring.vault, wiring.posts, public_url=wiring.settings.public_url)
        outside = notifier or open_notifier(speaks=wiring.settings.speaks_outside)
        self._egress = open_egress()
        self._carrier = Carrier(db, wiring.vault, wiring.posts, outside)

        async def then_ring(work: Awaitable[None]) -> None:
            await guarded(work)
            self.ring()

        self._ops = Slots(
            lambda count: claim_ops(db, limit=count), lambda op: then_ring(run_op(paying, op))
        )

        async def handle(events: list[InboxEvent]) -> None:
            if is_from_bridge(events[0]):
                await guarded(hearing.hear(events))
            else:
                await then_ring(handle_events(paying, events))

        self._inbox = Slots(lambda count: claim_inbox(db, limit=count), handle)
        self._bridges = Slots(
            self._carrier.claim,
            lambda due: guarded(self._carrier.carry(due)),
            slots_count=BRIDGES_COUNT,
        )

        every: tuple[_Period, ...] = (
            ("inbox", self._inbox.work, OFTEN_SECONDS),
            ("ops", self._ops.work, OFTEN_SECONDS),
            ("close", self._close, OFTEN_SECONDS),
            ("settlements", lambda: end_settlements(db), OFTEN_SECONDS),
            ("seats", lambda: expire_seats(db), OFTEN_SECONDS),
            ("transfers", lambda: end_transfers(db), OFTEN_SECONDS),
            ("mass_acts", self._act, OFTEN_SECONDS),
            ("outbox", self._relay, OFTEN_SECONDS),
            ("sms", self._send, OFTEN_SECONDS),
            *self._in_rooms(),
            ("holds", lambda: _once(guard_holds(db)), SELDOM_SECONDS),
            ("payment_methods", lambda: detach_cards(db, wiring.gateway), PLAYS_SECONDS),
            ("payout_accounts", lambda: check_accounts(paying), SELDOM_SECONDS),
            ("money_lines", lambda: sync_money_lines(paying), SELDOM_SECONDS),
            ("reconciliation", lambda: reconcile_due(db, wiring.gateway), SELDOM_SECONDS),
            ("audit", lambda: seal_audit(db), SELDOM_SECONDS),
            ("bank_lines", lambda: match_open_lines(db), FOLD_SECONDS),
            ("exports", lambda: run_exports(db), PLAYS_SECONDS),
            ("webhooks", self._tell, OFTEN_SECONDS),
            ("balances", lambda: fold_balances(db), FOLD_SECONDS),
            ("janitor", lambda: forget_old_rows(db), TIDY_SECONDS),
            ("heartbeat", lambda: _once(beat(db, worker_id)), BEAT_SECONDS),
        )
        self.sweepers = [Sweeper(name, work, period_seconds=period) for name, work, period in every]
        self._by_bell = [one for one in self.sweepers if one.name not in UNRUNG]

    async def _close(self) -> int:
        ended = await close_due(self._wiring.db)
        if ended.closed_count or ended.waiting_count:
            self.ring()
        return ended.closed_count

    async def _relay(self) -> int:
        relayed_count = await relay_outbox(self._wiring.db, self._wiring.doorbell)
        if relayed_count:
            self._ring_one("rooms")
        return relayed_count

    async def _act(self) -> int:
        done_count = await run_mass_acts(self._wiring.db)
        if done_count:
            self._wiring.posts.ring_for_notices()
        return done_count

    async def _order(self) -> int:
        taken_count = await self._wiring.orders.take_due()
        if taken_count:  # their senders hear of them by notices
            self._wiring.posts.ring_for_notices()
        return taken_count + await reply_to_orders(self._wiring.db, self._wiring.posts)

    async def _send(self) -> int:
        wiring = self._wiring
        keeps_text = not wiring.settings.is_production
        return await send_sms(wiring.db, wiring.vault, wiring.sms, keeps_text=keeps_text)

    async def _tell(self) -> int:
        wiring = self._wiring
        if not wiring.settings.speaks_outside:
            return 0
        return await send_webhooks(wiring.db, wiring.vault, self._egress)

    def _in_rooms(self) -> tuple[_Period, ...]:
        """Return what is to be done in rooms, and nobody's money waits for."""
        db, posts = self._wiring.db, self._wiring.posts
        cards, vault = self._wiring.wechat_cards, self._wiring.vault
        return (
            ("orders", self._order, ORDERS_SECONDS),
            ("rooms", lambda: announce_team_buys(db, posts), OFTEN_SECONDS),
            ("scheduled", lambda: post_scheduled(db, posts), OFTEN_SECONDS),
            ("wechat_cards", lambda: update_wechat_cards(db, cards), CARDS_SECONDS),
            ("bridges", self._bridges.work, OFTEN_SECONDS),
            ("bridge_keys", lambda: reseal_bridges(db, vault), TIDY_SECONDS),
            ("room_ends", lambda: end_rooms(db, posts), SELDOM_SECONDS),
            ("strikes", lambda: measure_leaders(db, posts), PLAYS_SECONDS),
            ("join_requests", lambda: expire_join_requests(db), SELDOM_SECONDS),
            ("coupons", lambda: end_coupon_drops(db), PLAYS_SECONDS),
            ("red_packets", lambda: end_red_packets(db), PLAYS_SECONDS),
            ("recurrences", lambda: begin_recurring(db), PLAYS_SECONDS),
            ("draws", lambda: hold_draws(db, posts), PLAYS_SECONDS),
            ("questions", lambda: ping_leaders(db, posts), QUESTIONS_SECONDS),
        )

    def ring(self) -> None:
        """Sweep everything that a ring can be about."""
        for sweeper in self._by_bell:
            sweeper.ring()

    def _ring_one(self, name: str) -> None:
        """Sweep what just became due."""
        next(one for one in self.sweepers if one.name == name).ring()

    async def run(self, stopping: asyncio.Event) -> None:
        """Sweep until `stopping` is set, then finish what is under way (at most 20 s)."""
        await asyncio.gather(*(sweeper.run(stopping) for sweeper in self.sweepers))
        finishing = asyncio.gather(self._ops.finish(), self._inbox.finish(), self._bridges.finish())
        await asyncio.wait_for(finishing, FINISH_SECONDS)
        await self._carrier.close()


async def guarded(work: Awaitable[None]) -> None:
    """Wait for one piece of work; a lost database leaves its lease to run out."""
    try:
        await work
    except (BusyError, UnavailableError) as error:
        LOG.warning("work left to its lease", why=str(error)[:200])
    except Exception:
        LOG.exception("work failed")


async def _once(work: Awaitable[object]) -> int:
    await work
    return 0
