"""People's own pictures: taken from them, shown to everybody, gone when they say so."""

from uuid import uuid4

import httpx

from domain.pictures import AVATAR_BYTES_MAX
from tests.domain.test_pictures import SECRET, a_png
from tests.support.web import Api, Shopper, log_in

PATH = "/v1/me/avatar"


async def upload(person: Shopper, data: bytes) -> httpx.Response:
    return await person.client.post(PATH, content=data)


async def test_a_picture_is_shown_beside_the_name(api: Api) -> None:
    """To anybody, for ever under its address; freed of what the phone wrote beside it."""
    lin = await log_in(api, "+8613700000001")
    answer = await upload(lin, a_png(notes=True))
    assert answer.status_code == 200, answer.text
    address = answer.json()["avatar"]
    assert (await lin.get("/v1/me")).json()["avatar"] == address
    shown = await api.visitor().get(address)
    assert (shown.status_code, shown.content) == (200, a_png())
    assert SECRET not in shown.content
    assert shown.headers["content-type"] == "image/png"
    assert "immutable" in shown.headers["cache-control"]
    assert "sandbox" in shown.headers["content-security-policy"]
    other = await upload(lin, a_png())
    assert other.json()["avatar"] != address
    assert (await api.visitor().get(address)).status_code == 404


async def test_it_goes_when_its_owner_says_so(api: Api) -> None:
    lin = await log_in(api, "+8613700000001")
    address = (await upload(lin, a_png())).json()["avatar"]
    kept = await lin.patch("/v1/me", {"nickname": "Lin"})
    assert kept.json()["avatar"] == address
    gone = await lin.patch("/v1/me", {"avatar": ""})
    assert gone.json()["avatar"] == ""
    answer = await api.visitor().get(address)
    assert (answer.status_code, answer.json()["code"]) == (404, "media_not_found")


async def test_what_is_no_picture_is_refused(api: Api) -> None:
    """By its bytes, not by its name; and nothing larger than 1 MiB."""
    lin = await log_in(api, "+8613700000001")
    assert (await api.visitor().post(PATH)).status_code == 401
    for data, status, code in (
        (b"", 422, "picture_invalid"),
        (b"<svg onload=alert(1)>", 422, "picture_invalid"),
        (a_png().ljust(AVATAR_BYTES_MAX + 1, b"x"), 413, "picture_too_large"),
        (a_png().ljust(AVATAR_BYTES_MAX + 2, b"x"), 413, "too_large"),
    ):
        answer = await upload(lin, data)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await lin.get("/v1/me")).json()["avatar"] == ""
    assert (await api.visitor().get(f"/v1/avatars/{uuid4()}")).status_code == 404


async def test_twenty_a_day_are_enough(api: Api) -> None:
    lin = await log_in(api, "+8613700000001")
    for _ in range(20):
        assert (await upload(lin, a_png())).status_code == 200
    answer = await upload(lin, a_png())
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
    assert int(answer.headers["retry-after"]) > 0
