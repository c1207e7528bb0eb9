"""`pintier keys`: the first key of an installation is made on the server."""

import argparse
from typing import Any
from uuid import uuid4

import pytest

from app.actions import finance_keys
from app.actions.open_books import open_books_with_key
from app.gateways.vault import Vault
from app.settings import Settings
from app.store.database import Database
from domain.errors import (
    FinanceKeyNotFoundError,
    MerchantNotFoundError,
    ScopeUnknownError,
    UnauthenticatedError,
)


def asked(action: str, merchant_id: object, **changes: Any) -> argparse.Namespace:
    given = {"name": "ERP", "scope": ["ledger:read"], "days": 90, "key": None, **changes}
    return argparse.Namespace(action=action, merchant=str(merchant_id), **given)


async def test_a_key_is_made_replaced_and_ended(database_url: str, clean: None) -> None:
    """The command prints the id and the key, and leaves a trail like everybody else."""
    settings = Settings(database_url=database_url)
    vault = Vault(settings.secret_key)

    async def opens(db: Database, key: str) -> str:
        actor = await open_books_with_key(db, vault, key=key, network="", request_id="")
        return actor.actor

    async with Database.open(database_url, pool_size=2) as db:
        async with db.transaction() as tx:
            merchant_id = await tx.fetchval(
                "insert into merchant (name) values ('Orchard') returning id"
            )
        made = await finance_keys._run(settings, asked("create", merchant_id))
        key_id, key = made.split("\n")
        assert await opens(db, key) == f"finance_key:{key_id}"
        rotated = await finance_keys._run(settings, asked("rotate", merchant_id, key=key_id))
        new_id, new_key = rotated.split("\n")
        for live in (key, new_key):
            await opens(db, live)
        assert await finance_keys._run(settings, asked("revoke", merchant_id, key=new_id))
        with pytest.raises(UnauthenticatedError):
            await opens(db, new_key)
        async with db.reading() as tx:
            actions = await tx.fetch("select action from audit_event order by id")
    assert [row["action"] for row in actions] == [
        "finance_key.created",
        "finance_key.rotated",
        "finance_key.revoked",
    ]


async def test_a_wrong_question_makes_no_key(database_url: str, clean: None) -> None:
    """An unknown merchant, key or scope is said to be one."""
    settings = Settings(database_url=database_url)
    async with Database.open(database_url, pool_size=1) as db, db.transaction() as tx:
        merchant_id = await tx.fetchval(
            "insert into merchant (name) values ('Orchard') returning id"
        )
    for arguments, refusal in (
        (asked("create", uuid4()), MerchantNotFoundError),
        (asked("create", merchant_id, scope=["all"]), ScopeUnknownError),
        (asked("revoke", merchant_id), FinanceKeyNotFoundError),
        (asked("rotate", merchant_id, key=str(uuid4())), FinanceKeyNotFoundError),
    ):
        with pytest.raises(refusal):
            await finance_keys._run(settings, arguments)
