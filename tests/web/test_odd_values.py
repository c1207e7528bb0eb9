"""Values that a type allows and a database does not: refused, never an error of ours.

The addresses come from the published document, and who asks may ask: strangers are turned away
before their values matter, so a fuzzer without rooms does not get this far.
"""

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote
from uuid import uuid4

from tests.support.api_document import api_document
from tests.support.rooms import ChatRoom
from tests.support.web import Api, a_campaign, a_merchant, log_in

PATHS: Final = api_document()["paths"]
WORDS: Final = ("a\0b", "\ud800", "x" * 3_000)
NUMBERS: Final = (2**63, 10**30, -1)
OTHERS: Final = ("nan", "9999-12-31T23:59:59-14:00")


def addresses(known: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Yield (method, address, whether PostgreSQL could not hold it), one odd value in each."""
    for template, operations in PATHS.items():
        for method, operation in operations.items():
            parameters = [one for one in operation.get("parameters", ()) if one["in"] != "header"]
            for odd in parameters:
                for value in _odd(odd):
                    path, query = template, ""
                    for one in parameters:
                        given = value if one is odd else known.get(one["name"], _plain(one))
                        text = quote(str(given), safe="", errors="surrogatepass")
                        if one["in"] == "path":
                            path = path.replace(f"{{{one['name']}}}", text)
                        elif one is odd:
                            query = f"?{one['name']}={text}"
                    yield method.upper(), path + query, "\0" in str(value)


def _odd(parameter: dict[str, Any]) -> tuple[Any, ...]:
    if parameter["in"] == "query":
        return (*WORDS, *NUMBERS, *OTHERS)
    shape = parameter["schema"]
    if shape.get("format") == "uuid":
        return ()
    return NUMBERS if shape.get("type") == "integer" else WORDS


def _plain(parameter: dict[str, Any]) -> Any:
    shape = parameter["schema"]
    return 1 if shape.get("type") == "integer" else uuid4() if "format" in shape else "x"


async def test_no_value_in_an_address_is_an_error_of_ours(api: Api) -> None:
    owner = await log_in(api, "+8613800138001")
    merchant_id = await a_merchant(api, owner)
    room = await ChatRoom.of(api, owner, merchant_id=merchant_id)
    await room.say(owner, "hello")
    known = {
        "room_id": room.ref.id,
        "merchant_id": merchant_id,
        "shopper_id": owner.shopper_id,
        "campaign_id": (await a_campaign(owner, merchant_id))["id"],
    }
    wrong: list[str] = []
    for method, address, is_unholdable in addresses(known):
        answer = await owner.client.request(
            method, address, json={}, headers={"Idempotency-Key": uuid4().hex}
        )
        most = 499 if not is_unholdable else 404
        least = 200 if not is_unholdable else 400
        if not least <= answer.status_code <= most:
            wrong.append(f"{method} {address[:120]}: {answer.status_code} {answer.text[:120]}")
    assert not wrong, "\n".join(wrong)
