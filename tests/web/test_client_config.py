"""What a front end reads before anybody logs in."""

import pytest

from tests.support.web import Api, open_api


async def test_anybody_reads_how_payments_are_taken(api: Api) -> None:
    """Without a log-in; in development the codes of log-ins can be read."""
    answer = await api.visitor().get("/v1/config")
    assert answer.status_code == 200
    body = answer.json()
    assert (body["has_wechat_login"], body["shows_sandbox_sms"]) == (False, True)


@pytest.mark.parametrize(
    ("sandbox_url", "gateway", "publishable_key"),
    [("http://127.0.0.1:1", "sandbox", ""), (None, "stripe", "pk_test_orchard")],
)
async def test_the_gateway_is_named(
    database_url: str, sandbox_url: str | None, gateway: str, publishable_key: str
) -> None:
    """The sandbox has no script of Stripe's, so it gives no key for one."""
    async with open_api(
        database_url, sandbox_url=sandbox_url, stripe_publishable_key="pk_test_orchard"
    ) as api:
        body = (await api.visitor().get("/v1/config")).json()
    assert (body["gateway"], body["publishable_key"]) == (gateway, publishable_key)
