"""A room with an owner, a member and a stranger, the worker of its bridges, and the outer chats."""

import base64
import hmac
import json
from typing import Any
from uuid import UUID, uuid4

import httpx
from uuid_utils.compat import uuid7

from app.actions.post_message import SystemPost
from app.gateways.notify import Notifier
from domain.ids import RoomRef
from domain.messages import MessageKind
from domain.room_policies import PRESETS
from tests.support.outer_chats import ADDRESSES
from tests.support.room_rows import let_in, put_room, says
from tests.support.rooms import people
from tests.support.web import Api, Shopper, a_role
from workers.team import Team

TABLES = ("bridge", "bridge_note", "bridge_code", "bridge_person", "message", "audit_event")
LINE_SECRET = "0123456789abcdef0123456789abcdef"
LINE_GROUP = "C0123456789abcdef0123456789abcdef"
TELEGRAM_CHAT = -1001234567890


class BridgedRoom:
    """A room of a merchant's, and what happens to its bridges; `work` lets the worker go round."""

    def __init__(self, api: Api, notifier: Notifier, *, merchant_id: UUID | None = None) -> None:
        self.api = api
        self.notifier = notifier
        self.ref = RoomRef(merchant_id or uuid4(), uuid7())
        self._team = Team(api.wiring, uuid4(), notifier=notifier)

    async def furnish(self) -> None:
        """Make the merchant, the people and the room."""
        self.owner, self.member, self.stranger, self.staff = await people(
            self.api, "Lin", "Ann", "Eve", "Boss"
        )
        async with self.api.wiring.db.transaction() as tx:
            await tx.execute(
                "insert into merchant (id, name) values ($1, 'Orchard') on conflict do nothing",
                self.ref.merchant_id,
            )
            await a_role(tx, self.ref.merchant_id, self.staff, "owner")
            self.ref = await put_room(
                tx,
                self.ref.merchant_id,
                self.owner.shopper_id,
                policy=PRESETS["wechat"],
                title="邻居",
            )
            for person, role in ((self.owner, "owner"), (self.member, "member")):
                await let_in(tx, self.ref, person.shopper_id, person.nickname, role=role)

    # ---- the room -----------------------------------------------------------------------------

    def path(self, *rest: object) -> str:
        return "/".join([f"/v1/rooms/{self.ref.id}/bridges", *map(str, rest)])

    async def connect(self, platform: str = "wecom", **given: Any) -> dict[str, Any]:
        """Tie the room to a platform's chat, as its owner."""
        if platform == "line" and given.get("listens"):
            given.setdefault("channel_secret", LINE_SECRET)
        answer = await self.owner.post(self.path(), {"address": ADDRESSES[platform], **given})
        assert answer.status_code == 201, answer.text
        body: dict[str, Any] = answer.json()
        return body

    async def say(self, body: str, *, person: Shopper | None = None) -> int:
        """Post a member's text."""
        writer = (person or self.member).shopper_id
        return (await self.api.wiring.posts.post(says(self.ref, writer, body))).seq

    async def tell(self, body: str, *, kind: MessageKind = MessageKind.PRICE_DROP) -> int:
        """Let the system say something."""
        post = SystemPost(key=str(uuid4()), kind=kind, body=body)
        [seq] = await self.api.wiring.posts.post_as_system(self.ref, [post])
        return seq

    async def texts(self) -> list[tuple[str, str]]:
        """Return the room's texts as (name, body)."""
        return [
            (row["nickname"], row["body"])
            for row in await self.fetch(
                "select nickname, body from message where kind = 'text' order by seq"
            )
        ]

    # ---- the worker ---------------------------------------------------------------------------

    async def work(self) -> None:
        """Let the worker hear and carry until nothing is due."""
        for _ in range(50):
            done = 0
            for sweeper in self._team.sweepers:
                if sweeper.name in {"inbox", "bridges"}:
                    done += await sweeper._work()
            await self._team._inbox.finish()
            await self._team._bridges.finish()
            if not done:
                return
        raise AssertionError("the worker never comes to rest")

    async def later(self) -> None:
        """Say that every wait is over: backoff, pace, leases of the dead."""
        await self.execute(
            "update bridge set next_at = now(), lease_until = null",
            "update bridge_pace set due_at = now() - interval '1 hour'",
            "update inbox set next_at = now(), lease_until = null where handled_at is null",
        )

    async def bridge(self) -> dict[str, Any]:
        """Return the only bridge's row."""
        [row] = await self.fetch("select * from bridge")
        return row

    # ---- what comes in ------------------------------------------------------------------------

    async def telegram(
        self, bridge: dict[str, Any], update: Any, *, secret: str | None = None
    ) -> httpx.Response:
        """Deliver an update as Telegram does."""
        if secret is None:
            shown = await self.owner.get(self.path(bridge["id"], "webhook"))
            secret = shown.json()["secret_token"]
        return await self.deliver(
            f"/webhooks/telegram?bridge={bridge['id']}",
            json.dumps(update).encode(),
            {"X-Telegram-Bot-Api-Secret-Token": secret},
        )

    async def line(
        self, bridge: dict[str, Any], *events: Any, secret: str = LINE_SECRET
    ) -> httpx.Response:
        """Deliver events as LINE does."""
        raw = json.dumps({"destination": "U1", "events": list(events)}).encode()
        proof = base64.b64encode(hmac.digest(secret.encode(), raw, "sha256")).decode()
        path = f"/webhooks/line?bridge={bridge['id']}"
        return await self.deliver(path, raw, {"x-line-signature": proof})

    async def deliver(self, path: str, raw: bytes, headers: dict[str, Any]) -> httpx.Response:
        """Post raw bytes to a webhook's address."""
        client = self.api.visitor().client
        whole = {"Content-Type": "application/json", **headers}
        return await client.post(path, content=raw, headers=whole)

    # ---- rows ---------------------------------------------------------------------------------

    async def rows(self) -> list[str]:
        """Return everything that a refused call must leave as it was."""
        found: list[str] = []
        for table in (*TABLES, "inbox"):
            rows = await self.fetch(f"select t::text as line from {table} t order by 1")
            found += [row["line"] for row in rows]
        return found

    async def fetch(self, statement: str, *values: Any) -> list[dict[str, Any]]:
        async with self.api.wiring.db.reading() as tx:
            return [dict(row) for row in await tx.fetch(statement, *values)]

    async def execute(self, *statements: str) -> None:
        async with self.api.wiring.db.transaction() as tx:
            for statement in statements:
                await tx.execute(statement)


def update(number: int, text: str, *, user: int = 42, name: str = "Zhang", **more: Any) -> Any:
    """Return a text as Telegram tells of it."""
    message = {
        "message_id": number,
        "from": {"id": user, "is_bot": False, "first_name": name},
        "chat": {"id": TELEGRAM_CHAT, "type": "supergroup"},
        "date": 1_760_000_000,
        "text": text,
    }
    return {"update_id": number, "message": {**message, **more}}


def line_event(number: int, text: str, *, user: str = "U42", again: bool = False) -> Any:
    """Return a text as LINE tells of it."""
    return {
        "type": "message",
        "webhookEventId": f"01H{number:023d}",
        "deliveryContext": {"isRedelivery": again},
        "timestamp": 1_760_000_000_000,
        "mode": "active",
        "source": {"type": "group", "groupId": LINE_GROUP, "userId": user},
        "message": {"type": "text", "id": str(number), "text": text},
    }
