"""Operations that were given up: a person may have them tried again."""

from typing import Annotated

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, PathParameter

from app.actions.idempotency import answer_once
from app.actions.retry_op import retry_op
from app.store.database import Tx
from app.web.deps import FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import MerchantAsked
from app.web.routes import post

OpId = Annotated[str, PathParameter(max_length=120, description="As the list of ops names it.")]


class OpRetried(msgspec.Struct, frozen=True):
    """The operation is due again."""

    id: str
    state: str = "todo"


class OpController(Controller):
    """What finance may do about an operation at the payment provider."""

    path = "/v1/finance/ops/{op_id:str}/retry"
    tags = ("finance",)
    guards = (keeps_books("recon:write"),)

    @post(operation_id="retryOp", status_code=200)
    async def retry(
        self,
        *,
        op_id: FromPath[OpId],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[OpRetried]:
        """Have an operation that was given up tried again."""

        async def work(tx: Tx) -> str:
            return await retry_op(tx, finance, merchant_id, op_id)

        answer = await answer_once(parts.db, once, work, render=OpRetried, status=200)
        await parts.bell.ring("wake")
        return answered(answer)
