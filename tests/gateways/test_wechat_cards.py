"""WeChat's cards on the wire: the token, the activity, the counters; and what WeChat may answer."""

import json
from typing import Any

import httpx
import pytest

from app.gateways.wechat_cards import (
    Activity,
    CardCounts,
    CardsUnconfigured,
    CardTold,
    CardUntold,
    HttpWechatCards,
    NullWechatCards,
    SandboxWechatCards,
    SceneCode,
)

COUNTS = CardCounts(member_count=3, room_limit=5, begun=False)


class Wechat:
    """WeChat's end of the wire: answers by path, and what it was asked."""

    def __init__(self, **answers: Any) -> None:
        self.asked: list[tuple[str, dict[str, str], Any]] = []
        self.now = 0.0
        self._answers = {"token": {"access_token": "t", "expires_in": 7200}, **answers}
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.cards = HttpWechatCards(
            client, app_id="wx1", app_secret="not one", clock=lambda: self.now
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rsplit("/", 1)[-1]
        body = json.loads(request.content) if request.content else None
        self.asked.append((name, dict(request.url.params), body))
        answer = self._answers.get(name)
        if answer is None:
            raise httpx.ConnectError("WeChat is away")
        if isinstance(answer, bytes):
            return httpx.Response(200, content=answer)
        return httpx.Response(200, json=answer)


async def test_an_activity_is_created_with_the_apps_token() -> None:
    wechat = Wechat(create={"activity_id": "a1", "expiration_time": 1_790_000_000})
    made = await wechat.cards.create_activity()
    assert isinstance(made, Activity)
    assert (made.id, int(made.expires_at.timestamp())) == ("a1", 1_790_000_000)
    [(_, asked, _), (_, params, _)] = wechat.asked
    assert asked == {"grant_type": "client_credential", "appid": "wx1", "secret": "not one"}
    assert params == {"access_token": "t"}


async def test_the_token_is_asked_for_when_it_runs_out() -> None:
    """Once for many calls, again shortly before its end."""
    wechat = Wechat(send={"errcode": 0})
    for now, tokens_count in ((0.0, 1), (6000.0, 1), (6901.0, 2)):
        wechat.now = now
        assert await wechat.cards.tell("a1", COUNTS) == CardTold()
        assert [name for name, _, _ in wechat.asked].count("token") == tokens_count


async def test_the_counters_are_told_as_wechat_wants_them() -> None:
    wechat = Wechat(send={"errcode": 0})
    assert await wechat.cards.tell("a1", COUNTS) == CardTold()
    assert wechat.asked[-1][2] == {
        "activity_id": "a1",
        "target_state": 0,
        "template_info": {
            "parameter_list": [
                {"name": "member_count", "value": "3"},
                {"name": "room_limit", "value": "5"},
            ]
        },
    }


@pytest.mark.parametrize("errcode", [40001, 42001])
async def test_a_refused_token_is_not_used_again(errcode: int) -> None:
    wechat = Wechat(send={"errcode": errcode}, create={"errcode": errcode})
    assert await wechat.cards.tell("a1", COUNTS) == CardUntold(f"errcode {errcode}")
    assert await wechat.cards.create_activity() == CardUntold(f"errcode {errcode}")
    assert [name for name, _, _ in wechat.asked] == ["token", "send", "token", "create"]


async def test_a_wechat_that_is_away_is_told_later() -> None:
    wechat = Wechat()
    assert await wechat.cards.tell("a1", COUNTS) == CardUntold("ConnectError")
    assert await wechat.cards.create_activity() == CardUntold("ConnectError")


async def test_without_a_mini_program_there_are_no_cards() -> None:
    assert await NullWechatCards().create_activity() == CardsUnconfigured()
    for cards in (NullWechatCards(), SandboxWechatCards()):
        assert await cards.draw_scene("c=1") == CardsUnconfigured()
    untold = await NullWechatCards().tell("a1", COUNTS)
    assert isinstance(untold, CardUntold)
    assert untold.for_good


PNG = b"\x89PNG\r\n\x1a\n and more"


async def test_a_scene_is_drawn_once() -> None:
    """WeChat answers with a picture; a code never changes, so it is asked for once."""
    wechat = Wechat(getwxacodeunlimit=PNG)
    for _ in range(2):
        assert await wechat.cards.draw_scene("c=7K3M9QXR2HTV") == SceneCode(PNG, "image/png")
    [(_, _, _), (name, params, body)] = wechat.asked
    assert (name, params) == ("getwxacodeunlimit", {"access_token": "t"})
    assert body == {
        "scene": "c=7K3M9QXR2HTV",
        "page": "pages/team/index",
        "check_path": False,
    }


async def test_jpeg_is_what_wechat_draws_by_itself() -> None:
    wechat = Wechat(getwxacodeunlimit=b"\xff\xd8\xff\xe0")
    drawn = await wechat.cards.draw_scene("c=1")
    assert isinstance(drawn, SceneCode)
    assert drawn.content_type == "image/jpeg"


@pytest.mark.parametrize(
    ("answer", "cause"),
    [({"errcode": 45009}, "errcode 45009"), (b"<html>", "DecodeError"), (None, "ConnectError")],
)
async def test_a_scene_that_is_not_drawn_is_asked_for_again(answer: Any, cause: str) -> None:
    wechat = Wechat(getwxacodeunlimit=answer)
    for _ in range(2):
        assert await wechat.cards.draw_scene("c=1") == CardUntold(cause)
    assert [name for name, _, _ in wechat.asked].count("getwxacodeunlimit") == 2


async def test_old_scenes_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is bounded."""
    monkeypatch.setattr("app.gateways.wechat_cards.SCENES_KEPT", 2)
    wechat = Wechat(getwxacodeunlimit=PNG)
    for scene in ("a", "b", "c", "b", "c", "a"):
        await wechat.cards.draw_scene(scene)
    asked = [body["scene"] for name, _, body in wechat.asked if name == "getwxacodeunlimit"]
    assert asked == ["a", "b", "c", "a"]


async def test_a_token_that_is_refused_for_a_scene_is_forgotten() -> None:
    wechat = Wechat(getwxacodeunlimit={"errcode": 40001})
    await wechat.cards.draw_scene("c=1")
    await wechat.cards.draw_scene("c=1")
    assert [name for name, _, _ in wechat.asked].count("token") == 2
