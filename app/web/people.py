"""A person's own view of themselves."""

from functools import partial
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, Meta, UnsetType

from app.actions.change_me import change_me
from app.actions.idempotency import answer_once
from app.actions.read_me import Me, read_me
from app.actions.remove_payment_method import Removed, remove_payment_method
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.routes import delete, get, patch

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


class RemovedView(msgspec.Struct, frozen=True):
    """What is kept of a removal under its key; nobody is shown it."""

    payment_method_id: UUID

    @classmethod
    def of(cls, removed: Removed) -> Self:
        """Keep it."""
        return cls(removed.method_id)


class MeChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person may change; what is left out stays."""

    nickname: Nickname | UnsetType = UNSET
    avatar: Avatar | UnsetType = UNSET
    locale: Literal["zh-CN", "en"] | UnsetType = UNSET


class PaymentMethodController(Controller):
    """The logged-in person's saved cards, listed in `GET /v1/me`."""

    path = "/v1/me/payment-methods/{payment_method_id:uuid}"
    tags = ("people",)

    @delete(operation_id="removePaymentMethod")
    async def remove(
        self,
        payment_method_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[None]:
        """Forget a saved card, here at once and soon at the payment provider.

        What was promised with it until now (a seat whose card is charged at the close) stands.
        """
        work = partial(remove_payment_method, person=caller, method_id=payment_method_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=RemovedView.of, status=204)
        )


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
        change = partial(change_me, vault=parts.vault, person=caller, **given)
        work = screened(parts.posts.rules, change, data.nickname)
        return answered(
            await answer_once(parts.db, optional_once, work, render=MeView.of, status=200)
        )
