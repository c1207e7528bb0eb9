"""A person's own view of themselves."""

from functools import partial
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import JSONBody
from msgspec import UNSET, Meta, UnsetType

from app.actions.change_me import change_me
from app.actions.idempotency import answer_once
from app.actions.read_me import Me, read_me
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.routes import get, patch

Nickname = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^\S(.*\S)?$")]
Avatar = Annotated[str, Meta(max_length=500, pattern="^(https://.+)?$")]


class RoleView(msgspec.Struct, frozen=True):
    """A role at a merchant."""

    merchant_id: UUID
    merchant_name: str
    role: str


class SavedMethodView(msgspec.Struct, frozen=True):
    """A saved card."""

    id: UUID
    brand: str
    last4: str


class MeView(msgspec.Struct, frozen=True):
    """The logged-in person; `phone_masked` is null until a phone was verified."""

    id: UUID
    nickname: str
    avatar: str
    locale: str
    phone_masked: str | None
    roles: list[RoleView]
    payment_methods: list[SavedMethodView]

    @classmethod
    def of(cls, me: Me) -> Self:
        """Show a person to themselves."""
        return cls(
            id=me.shopper.id,
            nickname=me.shopper.nickname,
            avatar=me.shopper.avatar,
            locale=me.shopper.locale,
            phone_masked=me.phone_masked,
            roles=[RoleView(post.merchant_id, post.merchant_name, post.role) for post in me.posts],
            payment_methods=[
                SavedMethodView(method.id, method.brand, method.last4) for method in me.methods
            ],
        )


class MeChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person may change; what is left out stays."""

    nickname: Nickname | UnsetType = UNSET
    avatar: Avatar | UnsetType = UNSET
    locale: Literal["zh-CN", "en"] | UnsetType = UNSET


class MeController(Controller):
    """The logged-in person."""

    path = "/v1/me"
    tags = ("people",)

    @get(operation_id="readMe")
    async def read(self, caller: Caller, parts: Parts) -> MeView:
        """Read one's own profile, roles and saved cards."""
        return MeView.of(await read_me(parts.db, parts.vault, caller))

    @patch(operation_id="changeMe")
    async def change(
        self,
        data: JSONBody[MeChanges],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MeView]:
        """Change nickname, picture or language."""
        given: dict[str, Any] = {
            name: value for name, value in msgspec.structs.asdict(data).items() if value != UNSET
        }
        work = partial(change_me, vault=parts.vault, person=caller, **given)
        return answered(
            await answer_once(parts.db, optional_once, work, render=MeView.of, status=200)
        )
