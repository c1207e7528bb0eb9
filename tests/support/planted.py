"""What a test has put wrong on purpose, and how a reconciliation must speak of it.

The plain model of a reconciliation: it knows what was planted and reads the sandbox's own list of
balance transactions, never the product's. All that was not planted has to match.
"""

from dataclasses import dataclass, field
from typing import Any, Final
from uuid import uuid4

from app.store.database import Tx

FEE_BP, FEE_FIXED_MINOR, BP_ONE = 290, 30, 10_000
CHARGES: Final = ("charge", "payment")
NEEDS_NO_ACT: Final = ("payout", "payout_cancel", "payout_failure", "stripe_fee")
LINES: Final = """
    select body ->> 'id' as id, body ->> 'type' as type,
           coalesce(body ->> 'source', body ->> 'id') as ref,
           (body ->> 'amount')::bigint as amount_minor, (body ->> 'fee')::bigint as fee_minor
      from stripe_sandbox.object where kind = 'balance_transaction'
"""
# As if Stripe had booked something twice, or something that nobody has heard of.
COPY: Final = """
    insert into stripe_sandbox.object (id, kind, created, body, hidden, refs)
    select $2, kind, extract(epoch from app_clock())::bigint,
           body || jsonb_build_object('id', $2::text,
                                      'created', extract(epoch from app_clock())::bigint),
           hidden, refs
      from stripe_sandbox.object
     where kind = 'balance_transaction' and body ->> 'source' = $1
    returning (body ->> 'amount')::bigint as amount_minor, (body ->> 'net')::bigint as net_minor
"""
ODD: Final = """
    insert into stripe_sandbox.object (id, kind, created, body, hidden, refs)
    select $1, kind, extract(epoch from app_clock())::bigint,
           body || jsonb_build_object(
             'id', $1::text, 'source', null, 'type', 'climate_order_purchase',
             'reporting_category', 'climate_order_purchase', 'amount', -$2::bigint, 'fee', 0,
             'net', -$2::bigint, 'created', extract(epoch from app_clock())::bigint), '{}', '{}'
      from stripe_sandbox.object where kind = 'balance_transaction' limit 1
    returning id
"""


@dataclass
class Planted:
    """One difference: `status` is what it is called once it is an hour old.

    Attributes:
        waits: whether it is only expected until then.
        rest_minor: what it leaves on clearing; of Stripe's own doing, once it is booked.
        unbooked_minor: by how much it moved Stripe's balance while the books do not know of it.
        is_seen: whether a reconciliation has listed it as an exception.
    """

    ref: str
    status: str
    waits: bool
    rest_minor: int
    unbooked_minor: int = 0
    is_old: bool = False
    is_seen: bool = False
    is_resolved: bool = False

    @property
    def is_booked(self) -> bool:
        """Return whether the books know of it: at once, but for what Stripe did without us."""
        return self.is_old or not self.unbooked_minor

    def says(self) -> str:
        """Return what a reconciliation calls it now."""
        if self.is_resolved:
            return "resolved"
        return self.status if self.is_old or not self.waits else "expected"


@dataclass
class PlantedBooks:
    """Everything that was planted, by the name of what it is about."""

    all: dict[str, Planted] = field(default_factory=dict)

    def plant(self, one: Planted) -> None:
        """Note a difference; one object has at most one."""
        assert one.ref not in self.all
        self.all[one.ref] = one

    def grow_old(self) -> None:
        """An hour has passed."""
        for one in self.all.values():
            one.is_old = True

    def unbooked_minor(self) -> int:
        """Return by how much Stripe's balance is ahead of the books."""
        return sum(one.unbooked_minor for one in self.all.values() if not one.is_booked)

    def clearing(self) -> dict[str, int]:
        """Return what must be left on clearing, by reference."""
        return {
            one.ref: one.rest_minor
            for one in self.all.values()
            if one.is_booked
            and not one.is_resolved
            and one.status != "unknown_type"
            and one.rest_minor
        }

    def statuses(self, lines: list[dict[str, Any]]) -> dict[str, str]:
        """Return what a reconciliation must say of every object.

        Args:
            lines: all of Stripe's.
        """
        said = {}
        for line in lines:
            if line["type"] in NEEDS_NO_ACT:
                continue
            is_charge = line["type"] in CHARGES
            as_planned = line["fee_minor"] == planned_fee_minor(line["amount_minor"])
            is_odd = is_charge and not as_planned
            said[line["ref"]] = "fee_mismatch" if is_odd else "matched"
        return said | {one.ref: one.says() for one in self.all.values()}


def planned_fee_minor(amount_minor: int) -> int:
    """Return Stripe's fee by its price list: 2.9 % rounded half up, and 30."""
    return fee_of(amount_minor, bp=FEE_BP, fixed_minor=FEE_FIXED_MINOR)


def fee_of(amount_minor: int, *, bp: int, fixed_minor: int) -> int:
    """Return what Stripe keeps of a charge: a share rounded half up, and a fixed part."""
    return (amount_minor * bp * 2 + BP_ONE) // (2 * BP_ONE) + fixed_minor


async def lines_at_stripe(tx: Tx) -> list[dict[str, Any]]:
    """Return every line of Stripe's balance."""
    return [dict(row) for row in await tx.fetch(LINES)]


async def book_again(tx: Tx, ref: str) -> Planted:
    """Let Stripe have booked an object twice."""
    [row] = await tx.fetch(COPY, ref, f"txn_{uuid4().hex}")
    return Planted(ref, "duplicate", False, -row["amount_minor"], unbooked_minor=row["net_minor"])


async def book_oddly(tx: Tx, amount_minor: int) -> Planted:
    """Let Stripe have taken money for something that we do not know: it lies in suspense."""
    [row] = await tx.fetch(ODD, f"txn_{uuid4().hex}", amount_minor)
    return Planted(row["id"], "unknown_type", False, amount_minor)
