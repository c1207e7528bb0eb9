"""Who stands behind the pages: the merchant's campaigns, Lin's team-buys and group."""

import secrets
from typing import Any, Final
from uuid import uuid4

import httpx

from app.devstack.demo.people import Person, Sessions
from app.devstack.log_ins import LEADER_PHONE, OWNER_PHONE

LADDER: Final = (
    {"buyers_min": 1, "unit_price_minor": 4_990},
    {"buyers_min": 2, "unit_price_minor": 4_290},
    {"buyers_min": 4, "unit_price_minor": 3_590},
)

CARD_AT_ONCE: Final = "4000000000000077"
"""What is charged to it can be paid out at once (docs/reference/stripe-sandbox.md)."""


class Shop:
    """One campaign at a time; staff log in once."""

    def __init__(self, sessions: Sessions, client: httpx.AsyncClient) -> None:
        self._sessions = sessions
        self._client = client
        self._staff: dict[str, Person] = {}

    async def staff(self, phone: str) -> Person:
        """Return somebody of the demo data."""
        if phone not in self._staff:
            self._staff[phone] = await self._sessions.staff(phone, phone)
        return self._staff[phone]

    async def colleague(self, role: str) -> str:
        """Give somebody new a role at the merchant; return their phone number."""
        owner = await self.staff(OWNER_PHONE)
        merchant_id = (await owner.get("/v1/me"))["roles"][0]["merchant_id"]
        phone = f"+86136{secrets.randbelow(10**8):08d}"
        await owner.post(f"/v1/merchants/{merchant_id}/staff", {"phone": phone, "role": role})
        return phone

    async def shopper(self, name: str) -> Person:
        """Sign up somebody new."""
        return await self._sessions.shopper(name)

    async def campaign(self, title: str, **terms: Any) -> dict[str, Any]:
        """Offer something."""
        owner = await self.staff(OWNER_PHONE)
        merchant_id = (await owner.get("/v1/me"))["roles"][0]["merchant_id"]
        path = f"/v1/merchants/{merchant_id}/campaigns"
        given = {
            "title": title,
            "currency": "cny",
            "ladder": LADDER,
            "formed_min": 2,
            "buyers_max": 20,
            "stock": 500,
            "units_per_shopper_max": 5,
            "team_buy_seconds": 3_600,
            "timezone": "Asia/Shanghai",
            **terms,
        }
        draft = await owner.post(path, given)
        return await owner.post(f"{path}/{draft['id']}/open")

    async def team_buy(
        self, title: str, *, with_room: bool = False, **terms: Any
    ) -> dict[str, Any]:
        """Let Lin open a team-buy, in a group of hers if asked; `room` is the group then."""
        campaign = await self.campaign(title, **terms)
        lin = await self.staff(LEADER_PHONE)
        room: dict[str, Any] | None = None
        if with_room:
            wanted = {"title": f"{title} 群", "merchant_id": campaign["merchant_id"]}
            room = await lin.post("/v1/rooms", wanted)
        given = {"room_id": room["id"]} if room else {}
        opened = await lin.post(f"/v1/campaigns/{campaign['id']}/team-buys", given)
        return {**opened, "room": room}

    async def sale(self, title: str) -> dict[str, Any]:
        """Sell two units in Lin's group, one of them by "+1", and settle; return the team-buy."""
        opened = await self.team_buy(title, with_room=True, early_close=True, commission_bp=500)
        room = opened["room"]
        for order in ("+1", None):
            buyer = await self._sessions.shopper("Ming" if order else "Hua")
            path = f"/v1/rooms/{room['id']}"
            await buyer.post(f"{path}/members", {"invite_code": room["invite_code"]})
            if order:
                said = {"client_msg_id": str(uuid4()), "kind": "text", "body": order}
                answer = await buyer.post(f"{path}/messages", said)
                seat_id = answer["order"]["items"][0]["seat_id"]
            else:
                given = {"quantity": 1, "room_id": room["id"]}
                seat_id = (await buyer.post(f"/v1/team-buys/{opened['id']}/seats", given))["id"]
            await buyer.pay(seat_id, card=CARD_AT_ONCE)
            await buyer.until(f"/v1/seats/{seat_id}", "authorized")
        await self.close(opened["id"])
        lin = await self.staff(LEADER_PHONE)
        return await lin.until(f"/v1/team-buys/{opened['id']}", "settled")

    async def open_payout_account(self) -> None:
        """Let the merchant open its account and fill in what Stripe asks."""
        owner = await self.staff(OWNER_PHONE)
        merchant_id = (await owner.get("/v1/me"))["roles"][0]["merchant_id"]
        path = f"/v1/merchants/{merchant_id}/payout-account"
        opened = await owner.post(path)
        if opened["url"]:
            await self._client.post(opened["url"])
            await owner.post(path)

    async def close(self, team_buy_id: str) -> None:
        """Let Lin close it early."""
        lin = await self.staff(LEADER_PHONE)
        await lin.post(f"/v1/team-buys/{team_buy_id}/close")

    async def code_of(self, phone: str) -> str:
        """Return the log-in code that was sent to a phone; nothing before it was."""
        answer = await self._client.get("/sandbox/sms", params={"phone": phone})
        sent = answer.json()["items"]
        return str(sent[0]["code"]) if sent else ""
