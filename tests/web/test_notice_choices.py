"""What people want to hear of: chosen by kind, honoured by everything that writes notices."""

from typing import Any

from tests.support.market import Market
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, log_in

CHOICES = "/v1/me/notifications"
ALL = {"announcements": True, "campaigns": True, "questions": True, "reminders": True}


async def choose(person: Shopper, **wanted: bool) -> dict[str, Any]:
    answer = await person.patch(CHOICES, {"in_app": wanted})
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["in_app"])


async def codes(person: Shopper) -> list[str]:
    return [one["code"] for one in (await person.get("/v1/me/notices")).json()["items"]]


async def test_all_comes_until_somebody_says_otherwise(api: Api) -> None:
    """What is left out stays; it can be taken back; the same again changes nothing."""
    lin = await log_in(api, "+8613700000001")
    assert (await lin.get(CHOICES)).json() == {"in_app": ALL}
    assert await choose(lin, questions=False) == {**ALL, "questions": False}
    assert await choose(lin, questions=False, reminders=False) == {
        **ALL,
        "questions": False,
        "reminders": False,
    }
    assert await choose(lin, questions=True) == {**ALL, "reminders": False}
    assert await choose(lin) == {**ALL, "reminders": False}
    assert (await lin.get(CHOICES)).json() == {"in_app": {**ALL, "reminders": False}}


async def test_choices_are_ones_own_and_of_what_there_is(api: Api) -> None:
    visitor = api.visitor()
    assert (await visitor.get(CHOICES)).status_code == 401
    assert (await visitor.patch(CHOICES, {"in_app": {}})).status_code == 401
    lin = await log_in(api, "+8613700000001")
    for wrong in ({"in_app": {"money": False}}, {"in_app": {"questions": "no"}}, {"sms": {}}):
        answer = await lin.patch(CHOICES, wrong)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


async def test_announcements_are_not_for_everybody(api: Api) -> None:
    """Who does without hears of strong ones all the same (DY-6); the others hear of both."""
    [lin, mei, wang] = await people(api, "Lin", "Mei", "Wang")
    room = await ChatRoom.of(api, lin)
    for person in (mei, wang):
        await room.join(person)
    await choose(mei, announcements=False)
    for body in ({"body": "Grapes"}, {"body": "Moved to 18:00", "strong": True}):
        assert (await lin.post(room.path("announcements"), body)).status_code == 201
    assert await codes(mei) == ["room.announce_strongly"]
    assert await codes(wang) == ["room.announce_strongly", "room.announce"]


async def test_reminders_may_be_done_without(market: Market) -> None:
    """Staff's words about one's own order come all the same."""
    shop = await market.shop()
    lin, ming, hua = await market.crowd(3)
    opened = await shop.open(lin)
    for person in (ming, hua):
        await market.join(person, opened["id"])
    await choose(ming, reminders=False)
    nudged = await lin.post(f"/v1/team-buys/{opened['id']}/nudges", {"to": "members"})
    assert nudged.status_code == 200
    told = {"team_buy_ids": [opened["id"]], "body": "Rain: pickup at 18:00"}
    acted = await shop.owner.post(shop.path("mass-acts"), {"act": "message", **told})
    assert acted.status_code < 300, acted.text
    await market.sweep()
    assert await codes(ming) == ["staff_message"]
    assert await codes(hua) == ["staff_message", "nudge_members"]
