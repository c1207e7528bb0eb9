"""Log in by text message: codes that are counted, tokens that rotate, sessions that end."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
import respx

from app.actions.request_otp import NETWORK_LIMITS
from app.gateways.vault import Vault
from tests.support.web import Api, Visitor, log_in, open_api, sent_code

LIN = "+8613800138001"


async def ask(visitor: Visitor, phone: str = LIN) -> httpx.Response:
    return await visitor.post("/v1/auth/otp", {"phone": phone}, key=None)


async def verify(visitor: Visitor, code: str, phone: str = LIN) -> httpx.Response:
    body = {"phone": phone, "code": code}
    return await visitor.post("/v1/auth/otp/verify", body, key=None)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def pass_time(api: Api, seconds: int) -> None:
    """Let everything about codes have happened earlier: tests move rows, not clocks."""
    back = timedelta(seconds=seconds)
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update attempt set at = at - $1::interval", back)
        await tx.execute(
            "update otp_challenge set created_at = created_at - $1::interval,"
            " expires_at = expires_at - $1::interval",
            back,
        )


async def test_a_phone_signs_up_with_the_code_it_was_sent(api: Api) -> None:
    """Any phone that can read its messages is a shopper; the same phone is the same person."""
    visitor = api.visitor()
    asked = await ask(visitor)
    assert (asked.status_code, asked.json()) == (202, {"expires_in": 300, "resend_after": 60})
    first = await verify(visitor, await sent_code(api, LIN))
    assert first.status_code == 200
    body = first.json()
    assert body["expires_in"] == 900
    assert set(body) == {"access_token", "refresh_token", "expires_in", "shopper"}
    await pass_time(api, 61)
    again = await log_in(api, LIN)
    assert str(again.shopper_id) == body["shopper"]["id"]


async def test_the_answer_is_the_same_for_known_and_unknown_phones(api: Api) -> None:
    """Nobody learns from the log-in who is a customer."""
    await log_in(api, LIN)
    await pass_time(api, 61)
    known, unknown = await ask(api.visitor()), await ask(api.visitor(), "+8613800138002")
    assert (known.status_code, known.json()) == (unknown.status_code, unknown.json())


@pytest.mark.parametrize("phone", ["13800138001", "+86", "hello"])
async def test_a_number_without_country_is_refused(api: Api, phone: str) -> None:
    """A code must not go to somebody else's phone."""
    answer = await ask(api.visitor(), phone)
    assert (answer.status_code, answer.json()["code"]) == (400, "phone_invalid")


async def test_a_phone_gets_one_code_a_minute(api: Api) -> None:
    """The second request says how long to wait, and sends nothing."""
    await ask(api.visitor())
    answer = await ask(api.visitor())
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
    assert 0 < int(answer.headers["retry-after"]) <= 60
    assert len(await messages(api)) == 1
    await pass_time(api, int(answer.headers["retry-after"]))
    assert (await ask(api.visitor())).status_code == 202


async def test_requests_at_once_send_one_code(api: Api) -> None:
    """The limit holds under concurrency: both cannot look before either counts."""
    answers = await asyncio.gather(*(ask(api.visitor()) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [202, 429, 429, 429, 429]


async def test_a_phone_gets_five_codes_an_hour_and_ten_a_day(api: Api) -> None:
    """Text messages cost money and annoy people."""
    accepted = []
    for _ in range(3):
        for _ in range(6):
            accepted.append((await ask(api.visitor())).status_code == 202)
            await pass_time(api, 61)
        await pass_time(api, 3600)
    assert [sum(accepted[at : at + 6]) for at in (0, 6, 12)] == [5, 5, 0]


async def test_a_network_gets_twenty_codes_an_hour(database_url: str, clean: None) -> None:
    """One address cannot send codes to everybody; loopback is let off in development alone."""
    async with open_api(database_url, trusted_proxy_count=1) as api:
        far = api.visitor(**{"X-Forwarded-For": "10.9.9.9, 203.0.113.7"})
        statuses = [
            (await ask(far, f"+86138001380{at:02d}")).status_code
            for at in range(NETWORK_LIMITS[0].most + 1)
        ]
        assert statuses == [202] * 20 + [429]
        other = api.visitor(**{"X-Forwarded-For": "203.0.113.7, 203.0.113.8"})
        assert (await ask(other, "+8613800138077")).status_code == 202


async def test_a_code_takes_five_guesses(api: Api) -> None:
    """The right code is worth nothing after five wrong ones: guessing does not pay."""
    await ask(api.visitor())
    code = await sent_code(api, LIN)
    for _ in range(5):
        refused = await verify(api.visitor(), wrong(code))
        assert (refused.status_code, refused.json()["code"]) == (401, "otp_wrong")
    assert (await verify(api.visitor(), code)).status_code == 401


async def test_guesses_at_once_are_all_counted(api: Api) -> None:
    """Two hundred guesses in parallel are still five."""
    await ask(api.visitor())
    code = await sent_code(api, LIN)
    await asyncio.gather(*(verify(api.visitor(), wrong(code)) for _ in range(20)))
    async with api.wiring.db.reading() as tx:
        assert await tx.fetchval("select tries_count from otp_challenge") == 5


async def test_a_code_works_once_and_for_five_minutes(api: Api) -> None:
    """A code seen over a shoulder is soon worthless."""
    await ask(api.visitor())
    code = await sent_code(api, LIN)
    assert (await verify(api.visitor(), code)).status_code == 200
    assert (await verify(api.visitor(), code)).status_code == 401
    await pass_time(api, 61)
    await ask(api.visitor())
    late = await sent_code(api, LIN)
    await pass_time(api, 300)
    assert (await verify(api.visitor(), late)).status_code == 401


async def test_a_suspended_person_cannot_log_in(api: Api) -> None:
    """Suspension shuts the door, and the refresh token's too."""
    lin = await log_in(api, LIN)
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update shopper set state = 'suspended'")
    await pass_time(api, 61)
    await ask(api.visitor())
    answer = await verify(api.visitor(), await sent_code(api, LIN))
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert (await refresh(api.visitor(), lin.refresh_token)).status_code == 401


async def refresh(visitor: Visitor, token: str) -> httpx.Response:
    return await visitor.post("/v1/auth/refresh", {"refresh_token": token}, key=None)


async def test_a_refresh_token_works_once(api: Api) -> None:
    """Each refresh gives the next pair; the session goes on."""
    lin = await log_in(api, LIN)
    answer = await refresh(api.visitor(), lin.refresh_token)
    assert answer.status_code == 200
    token = answer.json()["access_token"]
    assert (await api.visitor(Authorization=f"Bearer {token}").get("/v1/me")).status_code == 200


async def test_a_refresh_token_used_twice_ends_its_session(api: Api) -> None:
    """A copy is in other hands: thief and owner are both out, at once."""
    lin = await log_in(api, LIN)
    second = (await refresh(api.visitor(), lin.refresh_token)).json()
    stolen = await refresh(api.visitor(), lin.refresh_token)
    assert (stolen.status_code, stolen.json()["code"]) == (401, "unauthenticated")
    assert (await refresh(api.visitor(), second["refresh_token"])).status_code == 401
    assert (await lin.get("/v1/me")).status_code == 401


async def test_refreshes_at_once_give_one_pair(api: Api) -> None:
    """Two uses of one token in the same instant are two uses."""
    lin = await log_in(api, LIN)
    answers = await asyncio.gather(*(refresh(api.visitor(), lin.refresh_token) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]


async def test_logging_out_ends_the_session_everywhere(api: Api, database_url: str) -> None:
    """Here at once, in another process with its next look at the database."""
    lin = await log_in(api, LIN)
    async with open_api(database_url) as other:
        there = other.visitor(Authorization=f"Bearer {lin.access_token}")
        assert (await there.get("/v1/me")).status_code == 200
        assert (await lin.post("/v1/auth/logout")).status_code == 204
        assert (await lin.get("/v1/me")).status_code == 401
        await other.app.state.revoked.refresh(other.wiring.db)
        assert (await there.get("/v1/me")).status_code == 401
    assert (await refresh(api.visitor(), lin.refresh_token)).status_code == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Basic bGluOmxpbg=="])
async def test_without_a_token_nobody_is_known(api: Api, header: str) -> None:
    """401 says how to log in, and comes before the body is looked at."""
    visitor = api.visitor(**({"Authorization": header} if header else {}))
    answer = await visitor.client.patch("/v1/me", content=b"{not json")
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_token_is_a_standard_jwt(api: Api) -> None:
    """Any library reads it; what it says is who, in which session, from whom, until when."""
    lin = await log_in(api, LIN)
    header = jwt.get_unverified_header(lin.access_token)
    claims = jwt.decode(lin.access_token, options={"verify_signature": False})
    assert (header["alg"], header["typ"], set(header)) == ("HS256", "JWT", {"alg", "typ", "kid"})
    assert (claims["sub"], claims["iss"], claims["aud"]) == (
        str(lin.shopper_id),
        "pintier",
        "pintier-api",
    )
    assert claims["exp"] - claims["iat"] == 900


async def test_only_what_this_place_signed_counts(api: Api) -> None:
    """Not another's signature, not another algorithm, nothing changed, nothing late."""
    lin = await log_in(api, LIN)
    whole = {"subject": lin.shopper_id, "session": uuid4(), "verified": True}
    ours, theirs = api.wiring.vault, Vault("another secret altogether")
    header, payload, signature = lin.access_token.split(".")
    claims = jwt.decode(lin.access_token, options={"verify_signature": False})
    other = ours.sign(**whole, lifetime=timedelta(minutes=15)).split(".")
    refused = [
        theirs.sign(**whole, lifetime=timedelta(minutes=15)),
        ours.sign(**whole, lifetime=timedelta(seconds=-1)),
        jwt.encode(claims, None, algorithm="none"),
        jwt.encode(claims, "guessed" * 8, algorithm="HS256"),
        f"{header}.{other[1]}.{signature}",
        f"{header}.{payload}.",
        f"{header}.{payload}",
        f"{header}.{payload}.é".encode(),
        "..",
        f"{header}.!.!",
    ]
    for token in refused:
        shown = b"Bearer " + (token if isinstance(token, bytes) else token.encode())
        answer = await api.visitor().client.get("/v1/me", headers={b"Authorization": shown})
        assert answer.status_code == 401


async def test_a_key_rotation_logs_nobody_out(database_url: str, clean: None) -> None:
    """Tokens, phones and codes of the previous secret still work, and are written anew."""
    old, new = "the old secret of this place", "the new secret of this place"
    async with open_api(database_url, secret_key=old) as before:
        lin = await log_in(before, LIN)
        await pass_time(before, 61)
        await ask(before.visitor())
        code = await sent_code(before, LIN)
    async with open_api(database_url, secret_key=new, secret_key_previous=old) as during:
        kept = during.visitor(Authorization=f"Bearer {lin.access_token}")
        me = (await kept.get("/v1/me")).json()
        assert me["phone_masked"] == "138****8001"
        assert (await verify(during.visitor(), code)).json()["shopper"]["id"] == me["id"]
    async with open_api(database_url, secret_key=new) as after:
        assert str((await log_in(after, LIN)).shopper_id) == me["id"]
        lapsed = after.visitor(Authorization=f"Bearer {lin.access_token}")
        assert (await lapsed.get("/v1/me")).status_code == 401


async def test_no_secret_is_stored_in_the_clear(api: Api) -> None:
    """Whoever reads the tables learns no phone, no code and no token."""
    lin = await log_in(api, LIN)
    async with api.wiring.db.reading() as tx:
        rows = [
            str(row)
            for table in ("shopper", "otp_challenge", "sms_message", "refresh_token", "attempt")
            for row in await tx.fetch(f"select t::text from {table} t")
        ]
    text = "\n".join(rows)
    for secret in (LIN, LIN[3:], lin.refresh_token, LIN.encode().hex()):
        assert secret not in text


async def messages(api: Api, phone: str = LIN) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await api.visitor().get("/sandbox/sms", phone=phone)).json()[
        "items"
    ]
    return items


async def test_the_sandbox_shows_what_was_sent(api: Api) -> None:
    """Newest first; a `+` that became a blank on its way is understood."""
    await ask(api.visitor())
    await pass_time(api, 61)
    await ask(api.visitor())
    items = (await api.visitor().client.get(f"/sandbox/sms?phone={LIN}")).json()["items"]
    assert len(items) == 2
    assert items[0]["sent_at"] > items[1]["sent_at"]
    assert items[0]["code"] in items[0]["text"]
    assert items[0]["phone"] == LIN
    assert items == await messages(api)


async def test_production_has_no_sandbox(database_url: str, clean: None) -> None:
    """Codes are nowhere to be read where real people log in."""
    async with open_api(database_url, env="production") as api:
        for path in ("/sandbox/sms", "/sandbox/stripe/v1/balance"):
            answer = await api.visitor().get(path, phone=LIN)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_without_a_mini_program_wechat_is_refused(api: Api) -> None:
    """The app then offers the phone alone."""
    answer = await api.visitor().post("/v1/auth/wechat", {"code": "w1"}, key=None)
    assert (answer.status_code, answer.json()["code"]) == (422, "wechat_unavailable")


WECHAT = "https://api.weixin.qq.com/sns/jscode2session"


@respx.mock
async def test_a_wechat_person_verifies_a_phone_later(database_url: str, clean: None) -> None:
    """The identity is WeChat's; the phone is added to it, and both lead to one person."""
    got = {"openid": "o-lin", "session_key": "secret-of-wechat"}
    asked = respx.get(WECHAT).respond(json=got)
    async with open_api(database_url, wechat_app_id="wx1", wechat_app_secret="s") as api:
        body = {"code": "w1"}
        first = (await api.visitor().post("/v1/auth/wechat", body, key=None)).json()
        assert "secret-of-wechat" not in str(first)
        assert asked.calls[0].request.url.params["js_code"] == "w1"
        visitor = api.visitor(Authorization=f"Bearer {first['access_token']}")
        assert (await visitor.get("/v1/me")).json()["phone_masked"] is None
        await ask(visitor)
        verified = (await verify(visitor, await sent_code(api, LIN))).json()
        assert verified["shopper"]["id"] == first["shopper"]["id"]
        again = (await api.visitor().post("/v1/auth/wechat", body, key=None)).json()
        assert again["shopper"]["id"] == first["shopper"]["id"]


@respx.mock
@pytest.mark.parametrize(
    ("answer", "status", "code"),
    [
        (httpx.Response(200, json={"errcode": 40029}), 401, "otp_wrong"),
        (httpx.Response(200, json={"errcode": -1}), 503, "unavailable"),
        (httpx.Response(502, text="<html>"), 503, "unavailable"),
        (httpx.ConnectError("gone"), 503, "unavailable"),
    ],
)
async def test_what_wechat_says_is_told_apart(
    database_url: str, clean: None, answer: Any, status: int, code: str
) -> None:
    """A wrong code is the person's; silence is an outage, to be tried again."""
    respx.get(WECHAT).mock(side_effect=[answer])
    async with open_api(database_url, wechat_app_id="wx1", wechat_app_secret="s") as api:
        refused = await api.visitor().post("/v1/auth/wechat", {"code": "w"}, key=None)
        assert (refused.status_code, refused.json()["code"]) == (status, code)
        assert ("retry-after" in refused.headers) == (status == 503)
