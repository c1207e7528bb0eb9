"""What payouts are made of: Stripe's own to the bank (`po_…`), and ours to payees."""

from typing import Annotated, Final
from uuid import UUID

from litestar import Controller
from litestar.params import PathParameter

from app.actions.read_payout_lines import PayoutLines, read_bank_payout, read_transfer_lines
from app.web.deps import FinanceCaller, Parts, keeps_books
from app.web.finance_queries import MerchantAsked, books_of
from app.web.routes import get
from domain.errors import RoleMissingError
from domain.finance_errors import PayoutNotFoundError

READS: Final = keeps_books("payouts:read", "payouts:write", "recon:read")
BANK_PREFIX: Final = "po_"

PayoutNamed = Annotated[
    str,
    PathParameter(
        max_length=255,
        pattern="^[ -~]+$",
        description="A payout of ours, by its id, or one of Stripe's to the bank (`po_…`).",
    ),
]


class PayoutLineController(Controller):
    """The lines of payouts; a bank line is matched with their sum."""

    path = "/v1/finance/payouts/{payout_name:str}/lines"
    tags = ("finance",)
    guards = (READS,)

    @get(operation_id="listPayoutLines")
    async def lines(
        self,
        payout_name: PayoutNamed,
        finance: FinanceCaller,
        parts: Parts,
        merchant_id: MerchantAsked = None,
    ) -> PayoutLines:
        """List Stripe's lines that a payout is made of; `net_minor` is their sum.

        Stripe's own payouts are shown to the platform's people alone, and `total_minor` of them is
        what reaches the bank; of a payout to a payee it is what left the balance, less what was
        taken back. `is_whole`: the sum is the total.
        """
        if payout_name.startswith(BANK_PREFIX):
            if finance.merchant_ids is not None:
                raise RoleMissingError
            return await read_bank_payout(parts.gateway, payout_name)
        try:
            payout_id = UUID(payout_name)
        except ValueError as error:
            raise PayoutNotFoundError from error
        return await read_transfer_lines(parts.db, books_of(finance, merchant_id), payout_id)
