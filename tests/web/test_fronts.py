"""How the built front ends are served: found, packed, kept, and allowed next to nothing."""

import gzip
import re

import pytest

from tests.support.web import Api

ASSET = re.compile(r'src="\./(assets/[^"]+\.js)"')


@pytest.mark.parametrize("front", ["m", "console"])
async def test_a_front_end_is_there(api: Api, front: str) -> None:
    client = api.visitor().client
    page = await client.get(f"/{front}/")
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["cache-control"] == "no-cache"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]

    again = await client.get(f"/{front}/", headers={"If-None-Match": page.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")

    found = ASSET.search(page.text)
    assert found is not None
    script = await client.get(f"/{front}/{found[1]}")
    assert script.headers["content-encoding"] == "gzip"
    assert "immutable" in script.headers["cache-control"]
    plain = await client.get(f"/{front}/{found[1]}", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.content == script.content
    assert len(gzip.compress(plain.content)) < 250_000


@pytest.mark.parametrize(
    ("asked", "said"), [("zh-CN,en;q=0.5", "zh-CN"), ("en-GB,zh;q=0.5", "en"), (None, "zh-CN")]
)
async def test_the_first_page_is_in_the_readers_language(
    api: Api, asked: str | None, said: str
) -> None:
    client = api.visitor().client
    client.headers.pop("Accept-Language", None)
    page = await client.get("/m/", headers={"Accept-Language": asked} if asked else {})
    assert f'<html lang="{said}"' in page.text
    assert "Accept-Language" in page.headers["vary"]


@pytest.mark.parametrize(
    ("path", "leads_to"), [("/", "/m/"), ("/m", "/m/"), ("/console", "/console/")]
)
async def test_addresses_that_lead_on(api: Api, path: str, leads_to: str) -> None:
    answer = await api.visitor().client.get(path, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (302, leads_to)


@pytest.mark.parametrize(
    "path",
    ["/m/nothing.js", "/m/assets/", "/m/../fronts.py", "/m/%2e%2e/fronts.py", "/m/BUILD.json"],
)
async def test_what_was_not_built_is_not_there(api: Api, path: str) -> None:
    answer = await api.visitor().client.get(path)
    assert answer.status_code == 404
