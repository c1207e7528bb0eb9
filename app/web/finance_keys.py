"""Finance keys: made, listed, replaced and ended by a merchant's finance staff.

Making and replacing ignore `Idempotency-Key`: a key is shown once and kept nowhere.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from ipaddress import ip_network
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.create_finance_key import KeyWanted, ShownKey, create_finance_key
from app.actions.idempotency import answer_once
from app.actions.list_finance_keys import FinanceKey, list_finance_keys
from app.actions.revoke_finance_key import revoke_finance_key
from app.actions.rotate_finance_key import rotate_finance_key
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import FieldProblem
from app.web.routes import delete, get, post
from domain.roles import Need

Name = Annotated[str, Meta(min_length=1, max_length=80, pattern=r"\S")]
Scope = Annotated[str, Meta(max_length=40)]
Network = Annotated[str, Meta(max_length=50)]
Instant = Annotated[datetime, Meta(tz=True)]


class FinanceKeyGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a key is for; `networks` are CIDR ranges it works from, none meaning anywhere."""

    name: Name
    scopes: Annotated[tuple[Scope, ...], Meta(max_length=20)]
    expires_at: Instant
    networks: Annotated[tuple[Network, ...], Meta(max_length=20)] = ()


class RotationGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When the successor ends; left out, it lives as long as the old key was meant to."""

    expires_at: Instant | None = None


class FinanceKeyView(msgspec.Struct, frozen=True, kw_only=True):
    """A key, without the key."""

    id: UUID
    name: str
    last4: str
    scopes: Sequence[str]
    networks: Sequence[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    last_used_at: datetime | None

    @classmethod
    def of(cls, key: FinanceKey) -> Self:
        """Show what a key may do."""
        return cls(
            id=key.id,
            name=key.name,
            last4=key.last4,
            scopes=key.scopes,
            networks=key.networks,
            created_at=key.created_at,
            expires_at=key.expires_at,
            revoked_at=key.revoked_at,
            last_used_at=key.last_used_at,
        )


class NewFinanceKeyView(msgspec.Struct, frozen=True, kw_only=True):
    """A new key: `key` is shown now and never again."""

    id: UUID
    key: str
    name: str
    last4: str
    scopes: Sequence[str]
    networks: Sequence[str]
    expires_at: datetime

    @classmethod
    def of(cls, shown: ShownKey) -> Self:
        """Show a key for the only time."""
        return cls(
            id=shown.stored.id,
            key=shown.key,
            name=shown.stored.name,
            last4=shown.stored.last4,
            scopes=shown.stored.scopes,
            networks=shown.stored.networks,
            expires_at=shown.stored.expires_at,
        )


class FinanceKeyPage(msgspec.Struct, frozen=True):
    """A page of keys, the newest first."""

    items: Sequence[FinanceKeyView]
    next_cursor: str | None


class FinanceKeyController(Controller):
    """A merchant's finance keys."""

    path = "/v1/merchants/{merchant_id:uuid}/finance-keys"
    tags = ("finance keys",)
    guards = (may(Need.BOOKS),)

    @post(operation_id="createFinanceKey")
    async def create(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[FinanceKeyGiven],
        caller: Caller,
        parts: Parts,
    ) -> Response[NewFinanceKeyView]:
        """Make a key; it is shown in this answer alone."""
        wanted = KeyWanted(
            name=data.name,
            scopes=data.scopes,
            expires_at=data.expires_at,
            networks=_checked(data.networks),
        )
        work = partial(
            create_finance_key,
            vault=parts.vault,
            live=parts.settings.is_production,
            person=caller,
            merchant_id=merchant_id,
            wanted=wanted,
        )
        return answered(await answer_once(parts.db, None, work, render=NewFinanceKeyView.of))

    @get(operation_id="listFinanceKeys")
    async def list(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> FinanceKeyPage:
        """List keys, revoked and expired ones included."""
        found = await list_finance_keys(
            parts.db,
            person=caller,
            merchant_id=merchant_id,
            before=position(cursor, start=LAST),
            limit=limit + 1,
        )
        shown, after = cut(found, limit, lambda one: one.id)
        return FinanceKeyPage([FinanceKeyView.of(one) for one in shown], after)

    @post("/{key_id:uuid}/rotate", operation_id="rotateFinanceKey")
    async def rotate(
        self,
        *,
        merchant_id: FromPath[UUID],
        key_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        data: JSONBody[RotationGiven | None] = None,
    ) -> Response[NewFinanceKeyView]:
        """Replace a key by one with the same scopes; the old one works for a day more."""
        work = partial(
            rotate_finance_key,
            vault=parts.vault,
            live=parts.settings.is_production,
            person=caller,
            merchant_id=merchant_id,
            key_id=key_id,
            expires_at=data.expires_at if data else None,
        )
        return answered(await answer_once(parts.db, None, work, render=NewFinanceKeyView.of))

    @delete("/{key_id:uuid}", operation_id="revokeFinanceKey")
    async def revoke(
        self,
        *,
        merchant_id: FromPath[UUID],
        key_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[None]:
        """End a key, at once."""
        work = partial(revoke_finance_key, person=caller, merchant_id=merchant_id, key_id=key_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=FinanceKeyView.of, status=204)
        )


def _checked(networks: Sequence[str]) -> Sequence[str]:
    """Return the ranges as they are, all of them well-formed.

    Raises:
        ValidationException: one is no range of addresses.
    """
    for at, network in enumerate(networks):
        try:
            ip_network(network)
        except ValueError as error:
            said = FieldProblem(f"/networks/{at}", "This is no range of addresses (CIDR).")
            raise ValidationException(extra=[said]) from error
    return networks
