"""Every finance operation of the OpenAPI document × every scope × others' books: 0 leaks."""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID, uuid4

import pytest

from domain.roles import SCOPES
from tests.support.api_document import api_document
from tests.support.settled import Settled, a_settlement
from tests.support.web import Api, Shopper, Visitor, a_merchant, log_in

DOCUMENT: Final[dict[str, Any]] = api_document()
NEEDS: Final[dict[str, tuple[str, ...]]] = {
    name: scopes
    for scopes, names in {
        ("ledger:read",): (
            "exportBalanceTransactions",
            "exportBalanceTransactionsAsCsv",
            "exportEntries",
            "exportEntriesAsCsv",
            "exportSettlements",
            "exportSettlementsAsCsv",
            "listExports",
            "readExport",
            "readExportFile",
            "requestExport",
            "listAccountEntries",
            "listAccounts",
            "listAudit",
            "listAuditSeals",
            "listClearing",
            "listLedgerTransactions",
            "readAccountBalance",
            "readLedgerTransaction",
            "readTrialBalance",
        ),
        ("ledger:read", "orders:read"): (
            "listDisputes",
            "listHolds",
            "listOps",
            "listRefunds",
            "listSettlements",
            "readRefund",
            "readSettlement",
        ),
        ("ledger:read", "payouts:read", "payouts:write"): ("readStatement",),
        ("ledger:read", "periods:write"): (
            "listPeriods",
            "listReversals",
            "readPeriod",
        ),
        ("ledger:read", "recon:read"): ("listFinanceDays",),
        ("payouts:read", "payouts:write", "recon:read"): ("listPayoutLines",),
        ("payouts:read", "payouts:write"): (
            "listPayables",
            "listPayouts",
            "readPayout",
            "readPayoutPolicy",
        ),
        ("payouts:write",): (
            "approvePayout",
            "refusePayout",
            "requestPayout",
            "setPayoutPolicy",
        ),
        ("periods:write",): (
            "approveReversal",
            "closePeriod",
            "makePeriod",
            "refuseReversal",
            "requestReversal",
        ),
        ("recon:read", "recon:write"): (
            "listBankLines",
            "listReconciliationItems",
            "listReconciliationRuns",
            "readReconciliation",
        ),
        ("webhooks:write",): (
            "endWebhookEndpoint",
            "listWebhookEndpoints",
            "listWebhookEvents",
            "makeWebhookEndpoint",
            "replayWebhookEvents",
            "rotateWebhookSecret",
        ),
        ("recon:write",): (
            "importBankStatement",
            "resolveBankLine",
            "resolveReconciliationItem",
            "retryOp",
            "runReconciliation",
        ),
    }.items()
    for name in names
}
"""Operation → the scopes that open it, any of them. One that is missing here fails the matrix."""


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, found in DOCUMENT["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in found and path.startswith("/v1/finance"):
                yield method, path, found[method]


class World:
    """Two merchants: the books of one, and the keys of the other."""

    def __init__(self, api: Api, owner: Shopper, settled: Settled, ids: dict[str, str]) -> None:
        self.api, self.owner, self.settled, self.ids = api, owner, settled, ids
        self.merchant_id: UUID = settled.merchant_id

    def address(self, path: str) -> str:
        names = [part[1:-1].split(":")[0] for part in path.split("/") if part.startswith("{")]
        return path.format(**{name: self.ids.get(name, str(uuid4())) for name in names})

    async def key(self, of: Shopper, merchant_id: UUID, *scopes: str) -> Visitor:
        body = {"name": "k", "scopes": list(scopes), "expires_at": "2027-06-01T00:00:00Z"}
        made = await of.post(f"/v1/merchants/{merchant_id}/finance-keys", body)
        assert made.status_code == 201, made.text
        return self.api.visitor(Authorization=f"Bearer {made.json()['key']}")


@pytest.fixture
async def world(api: Api) -> World:
    owner = await log_in(api, "+8613800138001")
    merchant_id = await a_merchant(api, owner)
    settled = await a_settlement(api.wiring.db, merchant_id, holds=2)
    month = {"starts_at": "2026-03-01T00:00:00Z", "ends_at": "2026-04-01T00:00:00Z"}
    period = await owner.post("/v1/finance/periods", month)
    async with api.wiring.db.transaction() as tx:
        payout_id = await tx.fetchval(
            "insert into payout (merchant_id, id, payee_id, payee_kind, currency, amount_minor, "
            "state, destination, needs_review, requested_by, requester_id, created_at) values "
            "($1, uuidv7(), $1, 'merchant', 'usd', 5, 'requested', 'acct_1', true, 'me', $1, now())"
            " returning id",
            merchant_id,
        )
        transaction_id = await tx.fetchval("select id from ledger_transaction limit 1")
    ids = {
        "settlement_id": str(settled.settlement_id),
        "transaction_id": str(transaction_id),
        "payout_id": str(payout_id),
        "period_id": str(period.json()["id"]),
        "code": "liab:merchant:payable",
        "op_id": f"capture:{settled.payments[0]}",
        "payee_id": str(merchant_id),
    }
    return World(api, owner, settled, ids)


async def test_a_key_opens_what_its_scope_says_and_nothing_else(world: World) -> None:
    found: dict[str, list[str]] = {called["operationId"]: [] for _, _, called in operations()}
    for scope in sorted(SCOPES):
        key = await world.key(world.owner, world.merchant_id, scope)
        for method, path, called in operations():
            headers = {"Idempotency-Key": str(uuid4())}
            body = {} if method in {"post", "put", "patch"} else None
            answer = await key.client.request(
                method, world.address(path), json=body, headers=headers
            )
            assert answer.status_code < 500, (path, answer.text)
            if answer.status_code != 403 or answer.json()["code"] != "scope_missing":
                found[called["operationId"]].append(scope)
    assert {name: tuple(scopes) for name, scopes in found.items()} == NEEDS


async def test_no_key_reads_or_changes_the_books_of_others(world: World) -> None:
    stranger = await log_in(world.api, "+8613800138002")
    elsewhere = await a_merchant(world.api, stranger)
    key = await world.key(stranger, elsewhere, *SCOPES)
    secrets = {
        *world.ids.values(),
        str(world.merchant_id),
        str(world.settled.team_buy_id),
        *(str(one) for one in world.settled.payments),
    } - {"liab:merchant:payable"}
    for asked in ({}, {"merchant_id": str(world.merchant_id)}):
        for method, path, called in operations():
            names = {one["name"] for one in called.get("parameters", ())}
            if asked and "merchant_id" not in names:
                continue
            headers = {"Idempotency-Key": str(uuid4())}
            body = None if method == "get" else {}
            query = {**asked, **({"limit": "200"} if "limit" in names else {})}
            answer = await key.client.request(
                method, world.address(path), json=body, params=query, headers=headers
            )
            said = (called["operationId"], asked, answer.status_code, answer.text)
            assert answer.status_code < 500, said
            if asked:
                assert answer.status_code in {400, 404}, said
            assert not [one for one in secrets if one in answer.text], said
