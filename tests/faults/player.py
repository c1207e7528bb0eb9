"""Plays one story against the application and writes down what was answered, so that whoever comes
after a kill knows it: shoppers repeat what was not answered, under the same keys.
"""

import json
import random
import time
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import httpx
import msgspec
import stripe

from app.gateways.vault import Vault
from app.settings import Settings
from tests.faults.room_sweeping import OuterChat
from tests.faults.sweeping import Sweeps
from tests.support.stripe import PUBLISHABLE_KEY, SECRET_KEY, WEBHOOK_SECRETS, StripeSandbox
from tests.support.web import Api, Visitor

DAY: Final = 86_400


SERVER_ERROR: Final = 500
PATIENCE_COUNT: Final = 10
"""How often a shopper asks again before giving up on an app that does not answer."""


class Cast(msgspec.Struct, frozen=True):
    """Who and what stands in the database before a story begins."""

    merchant_id: UUID
    people: dict[str, UUID]
    campaigns: dict[str, UUID]


class Post(StrEnum):
    """How Stripe's messenger does its work."""

    IN_ORDER = "in_order"
    STORM = "storm"
    """Each event one to five times, shuffled."""
    TOO_LATE = "too_late"
    """Nothing until all is over, then a storm."""
    NEVER = "never"


class Journal:
    """What was answered, on disk at once: it outlives the process that is about to be killed."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self.known: dict[str, dict[str, Any]] = {}
        for line in lines:
            step = json.loads(line)
            self.known[step["step"]] = step

    def keep(self, step: str, **answer: Any) -> dict[str, Any]:
        self.known[step] = {"step": step, **answer}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(self.known[step]) + "\n")
        return self.known[step]


class Player:
    """The people of a story, Stripe's messenger, and time."""

    def __init__(
        self,
        api: Api,
        sandbox: StripeSandbox,
        cast: Cast,
        journal: Journal,
        *,
        post: Post = Post.IN_ORDER,
    ) -> None:
        self.api = api
        self.sandbox = sandbox
        self.cast = cast
        self.sweeps = Sweeps(api.wiring)
        self.outer_chat = OuterChat(journal.folder / "outer_chat.jsonl")
        self._journal = journal
        self._post = post
        self._chance = random.Random(post)  # noqa: S311 - a repeatable storm
        self._delivered: set[str] = set()

    async def ask(
        self, step: str, who: str, method: str, path: str, body: Any = None
    ) -> dict[str, Any]:
        """Send a request under the step's key, unless it was answered before; return the answer.

        An answer 5xx is none: it is asked again, as an app would.
        """
        known = self._journal.known.get(step)
        if known is None:
            answer = await self._send(step, who, method, path, body)
            for _ in range(PATIENCE_COUNT):
                if answer.status_code < SERVER_ERROR:
                    break
                answer = await self._send(step, who, method, path, body)
            known = self._journal.keep(
                step,
                who=who,
                method=method,
                path=path,
                body=body,
                status=answer.status_code,
                answer=answer.json(),
            )
        shown: dict[str, Any] = {"status": known["status"], **known["answer"]}
        return shown

    def once(self, step: str, value: str) -> str:
        """Return what was first given under this name: the same for whoever goes on."""
        known = self._journal.known.get(step) or self._journal.keep(step, value=value)
        first: str = known["value"]
        return first

    async def told_from_outside(self, room: str, bridge_id: str, update: dict[str, Any]) -> None:
        """Deliver an update as Telegram does: until it is answered, and not again."""
        step = f"told {update['update_id']}"
        if step in self._journal.known:
            return
        path = f"{room}/bridges/{bridge_id}/webhook"
        webhook = (await self._send("webhook", "lin", "GET", path, None)).json()
        async with httpx.AsyncClient(
            transport=self.api.transport, base_url="http://127.0.0.1:8000"
        ) as client:
            answer = await client.post(
                f"/webhooks/telegram?bridge={bridge_id}",
                json=update,
                headers={"X-Telegram-Bot-Api-Secret-Token": webhook["secret_token"]},
            )
        assert answer.status_code == 200, answer.text
        self._journal.keep(step)

    async def open(self, who: str, campaign: str, *, quantity: int | None = None) -> dict[str, Any]:
        body = {} if quantity is None else {"quantity": quantity}
        path = f"/v1/campaigns/{self.cast.campaigns[campaign]}/team-buys"
        return await self.ask(f"open {campaign} {who}", who, "POST", path, body)

    async def join(self, who: str, team_buy_id: str, *, quantity: int = 1) -> str:
        path = f"/v1/team-buys/{team_buy_id}/seats"
        step = f"join {team_buy_id} {who}"
        answer = await self.ask(step, who, "POST", path, {"quantity": quantity})
        seat_id: str = answer["id"]
        return seat_id

    async def start(self, who: str, seat_id: str, **body: Any) -> dict[str, Any]:
        """Begin to pay; `name` tells a second try from the first."""
        name = body.pop("name", "pay")
        step = f"{name} {seat_id}"
        return await self.ask(step, who, "POST", f"/v1/seats/{seat_id}/payment", body)

    async def confirm(self, started: Mapping[str, Any], **given: Any) -> None:
        """Do what the shopper's browser does; the bank's answer is the bank's, so once is enough.

        After a restart it may be done again: Stripe refuses the second confirmation.
        """
        step = f"confirm {started['payment_id']} {sorted(given.items())}"
        if step not in self._journal.known:
            await self.sandbox.pay(started["client_secret"], **given)
            self._journal.keep(step)

    async def pay(self, who: str, seat_id: str, **given: Any) -> dict[str, Any]:
        """Pay on the device and have Stripe's events handled."""
        coupon = {"coupon_id": given.pop("coupon_id")} if "coupon_id" in given else {}
        save = given.pop("save_card", False)
        started = await self.start(who, seat_id, save=save, **coupon)
        await self.confirm(started, **given)
        await self.hear()
        return started

    async def buy(self, who: str, team_buy_id: str, **given: Any) -> str:
        seat_id = await self.join(who, team_buy_id, quantity=given.pop("quantity", 1))
        await self.pay(who, seat_id, **given)
        return seat_id

    async def leave(self, who: str, seat_id: str) -> dict[str, Any]:
        return await self.ask(f"leave {seat_id}", who, "DELETE", f"/v1/seats/{seat_id}")

    async def room(self, owner: str, *members: str) -> str:
        """Have the owner make a room of these people; returns its address."""
        body = {"title": "Neighbours"}
        made = await self.ask("room", owner, "POST", "/v1/rooms", body)
        path = f"/v1/rooms/{made['id']}"
        for who in members:
            invited = {"invite_code": made["share"]["invite_code"]}
            await self.ask(f"member {who}", who, "POST", f"{path}/members", invited)
        return path

    async def take_over(self, giver: str, seat_id: str, taker: str) -> str:
        """Have somebody offer their paid seat and another one accept it; returns the new seat."""
        path = f"/v1/seats/{seat_id}/transfer"
        offer = await self.ask(f"offer {seat_id}", giver, "POST", path, {})
        path = f"/v1/transfers/{offer['code']}/acceptance"
        seat = await self.ask(f"accept {seat_id}", taker, "POST", path)
        taken: str = seat["id"]
        return taken

    async def onboard(self, who: str, path: str) -> None:
        """Have somebody open the account they are paid to, and tell the provider who they are."""
        step = f"onboard {who}"
        if step in self._journal.known:
            return
        for _ in range(PATIENCE_COUNT):
            if (await self._send(step, who, "POST", path, None)).status_code < SERVER_ERROR:
                break
        for account in (await self.sandbox.api("GET", "/v1/accounts"))["data"]:
            await self.sandbox.control("POST", "accounts/onboard", id=account["id"])
        shown = await self._send(step, who, "POST", path, None)
        assert shown.json()["state"] == "active", shown.text
        self._journal.keep(step)

    async def dispute(self, intent: str) -> None:
        """Let the buyer's bank take a payment back: once, however often it is asked to."""
        listed = await self.sandbox.api("GET", f"/v1/disputes?payment_intent={intent}")
        if not listed["data"]:
            await self.sandbox.control("POST", "disputes", payment_intent=intent)

    async def answer_bank(self, intent: str, text: str) -> None:
        """Send evidence, unless that was done: "winning_evidence" wins, all else loses."""
        listed = await self.sandbox.api("GET", f"/v1/disputes?payment_intent={intent}")
        [one] = listed["data"]
        if one["status"] == "needs_response":
            evidence = {"evidence[uncategorized_text]": text}
            await self.sandbox.api("POST", f"/v1/disputes/{one['id']}", **evidence)

    async def staff(self, team_buy_id: str, path: str, body: Any = None) -> dict[str, Any]:
        """Have the merchant's owner do something to a team-buy."""
        whole = f"/v1/merchants/{self.cast.merchant_id}/team-buys/{team_buy_id}/{path}"
        return await self.ask(f"{path} {team_buy_id}", "owner", "POST", whole, body)

    async def saved_card(self, who: str) -> str:
        """Return the name of the card somebody has saved."""
        me = await self._send("me", who, "GET", "/v1/me", None)
        [card] = me.json()["payment_methods"]
        name: str = card["id"]
        return name

    async def asked_again(self, who: str, seat_id: str) -> dict[str, Any]:
        """Return what the device of somebody needs whose bank wants them once more."""
        seat = (await self._send("seat", who, "GET", f"/v1/seats/{seat_id}", None)).json()
        return {
            "payment_id": f"again {seat_id}",
            "client_secret": seat["payment"]["client_secret"],
        }

    async def hear(self) -> None:
        """Deliver Stripe's events that this process has not heard, and work off what follows.

        Where nothing is heard, the looks that were planned have their time.
        """
        if self._post in (Post.IN_ORDER, Post.STORM):
            await self._deliver_new(storm=self._post is Post.STORM)
        else:
            await self.sweeps.look_now()
        await self.sweeps.until_quiet()

    async def _deliver_new(self, *, storm: bool) -> None:
        events = await self.events()
        if storm:
            events = [one for one in events for _ in range(self._chance.randint(1, 5))]
            self._chance.shuffle(events)
        await self.deliver(events)

    async def events(self) -> list[dict[str, Any]]:
        """Return the events not yet delivered by this process, oldest first."""
        listed = await self.sandbox.api("GET", "/v1/events?limit=100")
        assert not listed["has_more"], "a story is short"
        fresh = [one for one in listed["data"] if one["id"] not in self._delivered]
        return fresh[::-1]

    async def deliver(self, events: list[dict[str, Any]]) -> None:
        """Post events to the webhook, signed as Stripe signs."""
        async with httpx.AsyncClient(
            transport=self.api.transport, base_url="http://127.0.0.1:8000"
        ) as client:
            for event in events:
                self._delivered.add(event["id"])
                raw = json.dumps(event)
                header = stripe.WebhookSignature.generate_signature_header(
                    payload=raw, secret=WEBHOOK_SECRETS[0], timestamp=int(time.time())
                )
                answer = await client.post(
                    "/webhooks/stripe", content=raw, headers={"Stripe-Signature": header}
                )
                assert answer.status_code == 200, answer.text

    async def at(self, offset_seconds: float) -> None:
        """Let it be so many seconds after the story's beginning; Stripe does what is due."""
        step = f"clock {offset_seconds}"
        if step not in self._journal.known:
            await self.sandbox.control("POST", "clock", offset_seconds=offset_seconds)
            self._journal.keep(step)

    async def finish(self) -> None:
        """Hear the last events and work until nothing is left to do."""
        await self.hear()
        await self.sweeps.until_done()
        if self._post is not Post.NEVER:
            await self._deliver_new(storm=self._post is not Post.IN_ORDER)
        await self.sweeps.until_done()

    async def repeat_everything(self) -> list[str]:
        """Send every answered request again: the same key gives the same answer for ever (P4)."""
        wrong = []
        for step, known in list(self._journal.known.items()):
            if "path" not in known:
                continue
            answer = await self._send(
                step, known["who"], known["method"], known["path"], known["body"]
            )
            again = (answer.status_code, told(answer.json()))
            if again != (known["status"], told(known["answer"])):
                wrong.append(f"{step}: first {known}, then {answer.status_code} {answer.text}")
        return wrong

    async def _send(self, step: str, who: str, method: str, path: str, body: Any) -> httpx.Response:
        person = self.cast.people[who]
        token = _vault(self.api.wiring.settings).sign(
            subject=person, session=person, verified=True, lifetime=timedelta(minutes=15)
        )
        visitor = Visitor(self.api.transport, {"Authorization": f"Bearer {token}"})
        async with visitor.client:
            return await visitor._send(method, path, body, step.replace(" ", ":"), {})


def told(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer without what names the request itself.

    Nor what became of an order: a message is answered before that is known, if it takes long.
    """
    return {name: value for name, value in answer.items() if name not in {"request_id", "order"}}


def settings_for(database_url: str, sandbox_url: str) -> Settings:
    """Return the settings of an application whose payments go to this sandbox."""
    return Settings(
        database_url=database_url,
        stripe_secret_key=SECRET_KEY,
        stripe_publishable_key=PUBLISHABLE_KEY,
        stripe_webhook_secrets=WEBHOOK_SECRETS,
        stripe_api_base=sandbox_url,
        pool_size=4,
    )


def _vault(settings: Settings) -> Vault:
    return Vault(settings.secret_key, settings.secret_key_previous)
