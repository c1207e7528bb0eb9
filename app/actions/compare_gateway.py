"""Compare our payments with the payment provider's own list of what it did to money.

The list is handed in: in tests and in the embedded stack it is the Stripe sandbox's effect log, an
oracle that no retry, replay or crash of ours can talk into anything (P5, P13).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import msgspec

from app.store.proofs import PaymentAtGateway
from domain.finance import AccountBalance
from domain.ids import PLATFORM_ID


class GatewayEffect(msgspec.Struct, frozen=True):
    """One thing the provider did: `object_id` is the payment's reference, or the refund's."""

    kind: str
    object_id: str
    amount_minor: int
    objects: Mapping[str, str] = {}


class GatewayBooks(msgspec.Struct, frozen=True):
    """All the provider did to our money, and what it says our balance is, per currency."""

    effects: Sequence[GatewayEffect]
    balance_minor: Mapping[str, int]


class Mismatch(msgspec.Struct, frozen=True):
    """Where the provider's story and ours differ."""

    sentence: str
    merchant_id: UUID
    subject: str
    detail: str


ONE_CHARGE = "no payment was taken more than once"
NO_STRANGER = "the provider took no money that we do not know of"
AMOUNTS_AGREE = "what was taken and given back is what our payments say"
BALANCES_AGREE = "the provider's balance is the ledger's"


def compare(
    payments: Iterable[PaymentAtGateway],
    stripe_balances: Iterable[AccountBalance],
    theirs: GatewayBooks,
) -> list[Mismatch]:
    """Return every difference; a payment with work under way may be behind the provider."""
    taken: dict[str, list[int]] = defaultdict(list)
    refunded: dict[str, int] = defaultdict(int)
    intent_of: dict[str, str] = {}
    for effect in theirs.effects:
        match effect.kind:
            case "capture" | "charge":
                taken[effect.object_id].append(effect.amount_minor)
            case "refund":
                intent_of[effect.object_id] = effect.objects.get("payment_intent", "")
                refunded[intent_of[effect.object_id]] += effect.amount_minor
            case "refund_failed":
                refunded[intent_of[effect.object_id]] -= effect.amount_minor
    found: list[Mismatch] = []
    known: set[str] = set()
    for payment in payments:
        known.add(payment.gateway_ref)
        taken_minor = taken.get(payment.gateway_ref, [])
        found += _of_payment(payment, taken_minor, refunded.get(payment.gateway_ref, 0))
    found += [
        Mismatch(NO_STRANGER, PLATFORM_ID, ref, f"took {sum(taken[ref])}")
        for ref in taken
        if ref not in known
    ]
    return found + _of_balances(stripe_balances, theirs.balance_minor)


def _of_payment(
    payment: PaymentAtGateway, taken_minor: Sequence[int], refunded_minor: int
) -> list[Mismatch]:
    subject = str(payment.payment_id)
    found = []
    if len(taken_minor) > 1:
        detail = f"{payment.gateway_ref}: {len(taken_minor)} times"
        found.append(Mismatch(ONE_CHARGE, payment.merchant_id, subject, detail))
    theirs = (sum(taken_minor), refunded_minor)
    ours = (payment.captured_minor, payment.refunded_minor)
    may_follow = payment.is_under_way and ours[0] <= theirs[0] and ours[1] <= theirs[1]
    if theirs != ours and not may_follow:
        detail = f"taken/given back: provider {theirs}, payment {ours}"
        found.append(Mismatch(AMOUNTS_AGREE, payment.merchant_id, subject, detail))
    return found


def _of_balances(
    stripe_balances: Iterable[AccountBalance], theirs: Mapping[str, int]
) -> list[Mismatch]:
    ours: dict[str, int] = defaultdict(int)
    for one in stripe_balances:
        ours[one.currency] += one.balance_minor
    return [
        Mismatch(
            BALANCES_AGREE,
            PLATFORM_ID,
            currency,
            f"provider {theirs.get(currency, 0)}, ledger {ours.get(currency, 0)}",
        )
        for currency in sorted(ours.keys() | theirs.keys())
        if ours.get(currency, 0) != theirs.get(currency, 0)
    ]
