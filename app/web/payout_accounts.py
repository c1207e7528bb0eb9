"""A payee's own account at the payment provider: opened, and gone on with until it is ready."""

from typing import Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath

from app.actions.open_payout_account import (
    Onboarding,
    open_merchants_account,
    open_own_account,
)
from app.web.deps import Caller, Parts, may
from app.web.routes import post
from domain.roles import Need


class PayoutAccountView(msgspec.Struct, frozen=True):
    """Whether money can be sent; until then `url`, good for minutes, is where its owner goes on."""

    owner_id: UUID
    state: Literal["onboarding", "active", "restricted"]
    url: str | None

    @classmethod
    def of(cls, one: Onboarding) -> Self:
        """Show an account."""
        account = one.account
        return cls(account.owner_id, msgspec.convert(account.state, _State), one.url)


_State = Literal["onboarding", "active", "restricted"]


class MerchantPayoutAccountController(Controller):
    """A merchant's account, by its staff."""

    path = "/v1/merchants/{merchant_id:uuid}/payout-account"
    tags = ("finance",)

    @post(operation_id="openMerchantPayoutAccount", status_code=200, guards=[may(Need.BOOKS)])
    async def open(
        self, merchant_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> PayoutAccountView:
        """Open the merchant's account, or go on with it: any number of times, one account."""
        return PayoutAccountView.of(
            await open_merchants_account(
                parts.paying, caller, merchant_id, return_url=parts.settings.public_url
            )
        )


class OwnPayoutAccountController(Controller):
    """A leader's own account, for what every merchant owes them."""

    path = "/v1/leaders/me/payout-account"
    tags = ("leaders",)

    @post(operation_id="openOwnPayoutAccount", status_code=200)
    async def open(self, caller: Caller, parts: Parts) -> PayoutAccountView:
        """Open one's account, or go on with it: any number of times, one account."""
        return PayoutAccountView.of(
            await open_own_account(parts.paying, caller, return_url=parts.settings.public_url)
        )
