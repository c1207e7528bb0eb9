"""Merchants and who works for them."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, UnsetType

from app.actions.change_persona import Persona, change_persona
from app.actions.dismiss import Dismissed, dismiss
from app.actions.hire import hire
from app.actions.idempotency import answer_once
from app.actions.list_staff import Colleague, list_staff
from app.actions.read_merchant import MerchantSeen, read_merchant
from app.actions.screen_words import screened
from app.web.auth import Phone
from app.web.deps import Caller, OnceOptional, OptionalCaller, Parts, answered, may
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.people import Avatar
from app.web.routes import delete, get, patch, post
from domain.phones import phone_of
from domain.roles import Need, Role

DisplayName = Annotated[str, msgspec.Meta(max_length=40, pattern=r"^(\S(.*\S)?)?$")]


class MerchantView(msgspec.Struct, frozen=True, omit_defaults=True):
    """A merchant; below `timezone` for its staff alone."""

    id: UUID
    name: str
    timezone: str
    role: Role | UnsetType = UNSET
    state: str | UnsetType = UNSET
    platform_fee_bp: int | UnsetType = UNSET
    psp_fee_bearer: str | UnsetType = UNSET

    @classmethod
    def of(cls, seen: MerchantSeen) -> Self:
        """Show a merchant."""
        merchant = seen.merchant
        if seen.role is None:
            return cls(merchant.id, merchant.name, merchant.timezone)
        return cls(
            id=merchant.id,
            name=merchant.name,
            timezone=merchant.timezone,
            role=seen.role,
            state=merchant.state,
            platform_fee_bp=merchant.platform_fee_bp,
            psp_fee_bearer=merchant.psp_fee_bearer,
        )


class StaffView(msgspec.Struct, frozen=True):
    """Somebody who works for a merchant; `display_name` and `avatar` are their persona's."""

    shopper_id: UUID
    nickname: str
    phone_masked: str | None
    role: Role
    display_name: str
    avatar: str
    created_at: datetime

    @classmethod
    def of(cls, colleague: Colleague) -> Self:
        """Show a member of the staff."""
        return cls(
            shopper_id=colleague.shopper_id,
            nickname=colleague.nickname,
            phone_masked=colleague.phone_masked,
            role=colleague.role,
            display_name=colleague.display_name,
            avatar=colleague.avatar,
            created_at=colleague.created_at,
        )


class StaffPage(msgspec.Struct, frozen=True):
    """A page of a merchant's staff."""

    items: Sequence[StaffView]
    next_cursor: str | None


class StaffWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom to give which role; somebody new signs up by it."""

    phone: Phone
    role: Role


class PersonaChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Under which name and picture somebody works; empty is their own, left out stays."""

    display_name: DisplayName | UnsetType = UNSET
    avatar: Avatar | UnsetType = UNSET


class DismissedView(msgspec.Struct, frozen=True):
    """Kept as the answer of a dismissal; nothing of it is sent."""

    shopper_id: UUID

    @classmethod
    def of(cls, dismissed: Dismissed) -> Self:
        """Keep who it was."""
        return cls(dismissed.shopper_id)


class MerchantController(Controller):
    """One merchant."""

    path = "/v1/merchants/{merchant_id:uuid}"
    tags = ("merchants",)

    @get(operation_id="readMerchant")
    async def read(
        self, merchant_id: FromPath[UUID], optional_caller: OptionalCaller, parts: Parts
    ) -> MerchantView:
        """Read a merchant: its name for everybody, the rest for its staff."""
        return MerchantView.of(await read_merchant(parts.db, optional_caller, merchant_id))

    @get("/staff", operation_id="listStaff", guards=[may(Need.LOOK)])
    async def staff(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> StaffPage:
        """List who works here."""
        found = await list_staff(
            parts.db,
            parts.vault,
            person=caller,
            merchant_id=merchant_id,
            after=position(cursor, start=FIRST),
            limit=limit + 1,
        )
        shown, after = cut(found, limit, lambda one: one.shopper_id)
        return StaffPage([StaffView.of(one) for one in shown], after)

    @post("/staff", operation_id="hire", guards=[may(Need.HIRE)])
    async def hire(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[StaffWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[StaffView]:
        """Give somebody a role here, in place of the one they have."""
        work = partial(
            hire,
            vault=parts.vault,
            person=caller,
            merchant_id=merchant_id,
            phone=phone_of(data.phone),
            role=data.role,
        )
        return answered(await answer_once(parts.db, optional_once, work, render=StaffView.of))

    @patch("/staff/{shopper_id:uuid}", operation_id="changePersona", guards=[may(Need.LOOK)])
    async def persona(
        self,
        *,
        merchant_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        data: JSONBody[PersonaChanges],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[StaffView]:
        """Change the persona somebody works under: one's own, or as one who hires."""
        change = partial(
            change_persona,
            vault=parts.vault,
            person=caller,
            merchant_id=merchant_id,
            shopper_id=shopper_id,
            wanted=Persona(
                None if data.display_name is UNSET else data.display_name,
                None if data.avatar is UNSET else data.avatar,
            ),
        )
        work = screened(parts.posts.rules, change, data.display_name)
        return answered(
            await answer_once(parts.db, optional_once, work, render=StaffView.of, status=200)
        )

    @delete("/staff/{shopper_id:uuid}", operation_id="dismiss", guards=[may(Need.HIRE)])
    async def dismiss(
        self,
        *,
        merchant_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[None]:
        """Take somebody's role here away, at once."""
        work = partial(dismiss, person=caller, merchant_id=merchant_id, shopper_id=shopper_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=DismissedView.of, status=204)
        )
