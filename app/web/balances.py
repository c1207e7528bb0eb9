"""A shopper's balance over HTTP: what they have with each merchant, and what moved it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from litestar import Controller

from app.actions.read_balance import Purse, read_balance
from app.web.deps import Caller, Db
from app.web.finance_queries import ASKED, WhichPage
from app.web.routes import get


class PurseEntryView(msgspec.Struct, frozen=True):
    """What moved a balance; `amount_minor` is positive where it grew."""

    transaction_id: UUID
    merchant_id: UUID
    currency: str
    kind: str
    amount_minor: int
    happened_at: datetime


class BalancePage(msgspec.Struct, frozen=True):
    """What a shopper has with each merchant now, and a page of what moved it."""

    balances: Sequence[Purse]
    items: Sequence[PurseEntryView]
    next_cursor: str | None


class BalanceController(Controller):
    """The logged-in shopper's balance: refunds to it, goodwill, red packets; it pays for seats."""

    path = "/v1/me/balance"
    tags = ("people",)
    dependencies = ASKED

    @get(operation_id="readOwnBalance")
    async def read(self, caller: Caller, db: Db, page: WhichPage) -> BalancePage:
        """Read one's balances, one per merchant and currency, and what moved them, newest first.

        `available_minor` may pay for seats of that merchant; `held_minor` is promised to some.
        """
        found = await read_balance(db, caller, page.cursor, limit=page.limit)
        items = [
            PurseEntryView(
                one.id, one.merchant_id, one.currency, one.kind, one.amount_minor, one.happened_at
            )
            for one in found.entries
        ]
        return BalancePage(found.purses, items, found.next_cursor)
