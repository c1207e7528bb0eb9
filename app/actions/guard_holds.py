"""Guard holds: what would lapse within twelve hours while its team-buy runs is captured now.

Providers promise no warning. The money becomes a deposit, as if a wallet had been charged, and the
close refunds the difference; never a second hold beside the first (payments.md 3).
"""

from typing import Final

from app.actions.crash_points import crash_point
from app.store import ops, payments
from app.store.database import Database
from app.store.ops import NewOp
from domain.settlements import CaptureParams, OpKind

BATCH_MAX: Final = 200


async def guard_holds(db: Database, *, limit: int = BATCH_MAX) -> int:
    """Write an early capture for each hold about to lapse; once per payment.

    Returns:
        How many holds are about to lapse.
    """
    async with db.transaction() as tx:
        lapsing = await payments.lapsing(tx, limit=limit)
        await ops.insert(
            tx,
            [
                NewOp(
                    one.merchant_id,
                    f"capture:{one.id}:early",
                    OpKind.CAPTURE,
                    one.id,
                    one.team_buy_id,
                    CaptureParams(
                        amount_minor=one.authorized_minor, currency=one.currency, is_early=True
                    ),
                )
                for one in lapsing
            ],
        )
        crash_point("guard.before_commit")
        return len(lapsing)
