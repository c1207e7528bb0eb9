"""What people see and change of themselves; bodies mean what they say."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.web import Api, log_in, new_key

LIN = "+8613800138001"


async def test_people_see_themselves(api: Api) -> None:
    """A new shopper has a nickname, a masked phone and nothing else yet."""
    lin = await log_in(api, LIN)
    answer = await lin.get("/v1/me")
    assert answer.status_code == 200
    assert answer.json() == {
        "id": str(lin.shopper_id),
        "nickname": lin.nickname,
        "avatar": "",
        "locale": "zh-CN",
        "phone_masked": "138****8001",
        "roles": [],
        "payment_methods": [],
    }
    assert lin.nickname.startswith("shopper")


async def test_people_change_what_others_see_of_them(api: Api) -> None:
    """What is left out stays; what was changed is answered and read back."""
    lin = await log_in(api, LIN)
    first = await lin.patch("/v1/me", {"nickname": "小林", "avatar": "https://cdn.example/l.png"})
    assert first.status_code == 200
    second = await lin.patch("/v1/me", {"locale": "en"})
    assert second.json() == (await lin.get("/v1/me")).json()
    assert (second.json()["nickname"], second.json()["locale"]) == ("小林", "en")


async def test_the_same_key_gives_the_same_answer(api: Api) -> None:
    """A retried change is not done again, even after a later one."""
    lin, key = await log_in(api, LIN), new_key()
    first = await lin.patch("/v1/me", {"nickname": "one"}, key=key)
    await lin.patch("/v1/me", {"nickname": "two"})
    again = await lin.patch("/v1/me", {"nickname": "one"}, key=key)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    assert (await lin.get("/v1/me")).json()["nickname"] == "two"


async def test_a_key_used_for_another_body_is_refused(api: Api) -> None:
    """A key belongs to one request."""
    lin, key = await log_in(api, LIN), new_key()
    await lin.patch("/v1/me", {"nickname": "one"}, key=key)
    answer = await lin.patch("/v1/me", {"nickname": "two"}, key=key)
    assert (answer.status_code, answer.json()["code"]) == (409, "idempotency_conflict")
    assert (await lin.get("/v1/me")).json()["nickname"] == "one"


async def test_a_key_is_its_senders_own(api: Api) -> None:
    """Somebody else's key says nothing to me."""
    lin, mei = await log_in(api, LIN), await log_in(api, "+8613800138002")
    key = new_key()
    await lin.patch("/v1/me", {"nickname": "one"}, key=key)
    answer = await mei.patch("/v1/me", {"nickname": "two"}, key=key)
    assert (answer.status_code, answer.json()["nickname"]) == (200, "two")


@pytest.mark.parametrize("key", ["a" * 256, "a b", "schlüssel"])
async def test_an_unfit_key_is_refused(api: Api, key: str) -> None:
    """1 to 255 visible characters; anything else is a client's mistake."""
    lin = await log_in(api, LIN)
    headers: Any = {"Idempotency-Key": key.encode()}
    answer = await lin.client.patch("/v1/me", json={"nickname": "x"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_missing")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (b'{"nickname": 3}', "/nickname"),
        (b'{"nickname": ""}', "/nickname"),
        (b'{"nickname": "   "}', "/nickname"),
        (b'{"locale": "fr"}', "/locale"),
        (b'{"avatar": "javascript:alert(1)"}', "/avatar"),
        (b'{"nick": "x"}', "/nick"),
        (b"[]", ""),
        (b"", ""),
        (b"{", ""),
        (b"\xff\xfe", ""),
        (b'{"nickname": "a\\u0000b"}', ""),
    ],
)
async def test_a_malformed_body_is_pointed_at(api: Api, body: bytes, pointer: str) -> None:
    """Nothing is guessed: a number is no text, an unknown field is a mistake."""
    lin = await log_in(api, LIN)
    answer = await lin.client.patch("/v1/me", content=body)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert (await lin.get("/v1/me")).json()["nickname"] == lin.nickname


async def test_a_body_over_64_kib_is_refused(api: Api) -> None:
    """Memory is bounded by the number of requests."""
    lin = await log_in(api, LIN)
    answer = await lin.patch("/v1/me", {"nickname": "x" * 70_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_people_see_their_roles_and_saved_cards(api: Api) -> None:
    """The console asks this first; a removed card is gone."""
    lin = await log_in(api, LIN)
    merchant_id = uuid4()
    async with api.wiring.db.transaction() as tx:
        await tx.execute("insert into merchant (id, name) values ($1, 'Orchard')", merchant_id)
        await tx.execute(
            "insert into staff (merchant_id, shopper_id, role) values ($1, $2, 'clerk')",
            merchant_id,
            lin.shopper_id,
        )
        for last4, removed in (("4242", False), ("0341", True)):
            await tx.execute(
                "insert into payment_method (shopper_id, gateway_ref, brand, last4, fingerprint,"
                " removed_at) values ($1, $2, 'visa', $2, 'f', case when $3 then now() end)",
                lin.shopper_id,
                last4,
                removed,
            )
    me = (await lin.get("/v1/me")).json()
    assert me["roles"] == [
        {"merchant_id": str(merchant_id), "merchant_name": "Orchard", "role": "clerk"}
    ]
    assert [(card["brand"], card["last4"]) for card in me["payment_methods"]] == [("visa", "4242")]
