"""A book in memory: what postings add up to, and what has not drained yet."""

from collections import defaultdict
from collections.abc import Iterable

from domain.ledger import CLEARING, Posting


def balances(postings: Iterable[Posting]) -> dict[str, int]:
    """Return each account's balance, debit +, credit −, leaving out those at zero."""
    sums: dict[str, int] = defaultdict(int)
    for posting in postings:
        for line in posting.lines:
            sums[line.account] += line.amount_minor
    return {account: sum_minor for account, sum_minor in sums.items() if sum_minor}


def undrained(postings: Iterable[Posting]) -> dict[str, int]:
    """Return what clearing still holds per reference: the reconciliation list."""
    sums: dict[str, int] = defaultdict(int)
    for posting in postings:
        for line in posting.lines:
            if line.account == CLEARING:
                sums[line.ref] += line.amount_minor
    return {ref: sum_minor for ref, sum_minor in sums.items() if sum_minor}
