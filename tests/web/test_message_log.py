"""The log of a room under two instances: one number per id, and stale plus events is fresh."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any, Final
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from uuid_utils.compat import uuid7

from tests.support.rooms import Chat, a_chat, people
from tests.support.soak import IS_SOAK
from tests.support.web import Api, Shopper, a_merchant, open_api

IDS_COUNT: Final = 300 if IS_SOAK else 100
TRIES_COUNT: Final = 8 if IS_SOAK else 5
MEMBERS_COUNT: Final = 3
STEPS: Final = st.lists(
    st.tuples(
        st.sampled_from(
            ["send", "send", "retry", "reply", "edit", "edit", "recall", "leave", "join", "mute"]
        ),
        st.integers(0, MEMBERS_COUNT - 1),
        st.integers(0, 1),
        st.integers(0, 40),
    ),
    min_size=5,
    max_size=25,
)


@pytest.fixture(scope="module")
async def second_api(database_url: str) -> AsyncIterator[Api]:
    """Another process's application on the same database."""
    async with open_api(database_url) as api:
        yield api


class Member:
    """Somebody with a client at each instance, who remembers what they have seen."""

    def __init__(self, chat: Chat, first: Shopper, second: Shopper) -> None:
        self.at = (first, second)
        self.shopper_id = first.shopper_id
        self._chat = chat
        self._seen: dict[int, dict[str, Any]] = {}
        self._upto = 0
        self.is_in = True

    async def catch_up(self, instance: int) -> None:
        """Fetch what is above the last number seen, and apply it in order."""
        while True:
            items = await self._chat.read(self.at[instance], after=self._upto, limit=7)
            for one in items:
                self._apply(one)
            if not items:
                return
            self._upto = items[-1]["seq"]

    def shown(self, first_seq: int) -> list[dict[str, Any]]:
        """Return what the screen shows from a number on."""
        return [one for seq, one in sorted(self._seen.items()) if seq >= first_seq]

    def _apply(self, one: dict[str, Any]) -> None:
        self._seen[one["seq"]] = dict(one)
        about = self._seen.get(one["ref_seq"] or 0)
        if one["kind"] == "edit" and about is not None and not about["hidden"]:
            about.update(body=one["body"], edited=True)
        if one["kind"] == "recall":
            for seen in self._seen.values():
                is_edit = seen["kind"] == "edit" and seen["ref_seq"] == one["ref_seq"]
                if seen["seq"] == one["ref_seq"] or is_edit:
                    seen.update(body="", payload={}, hidden=True)


async def test_every_id_has_one_number_over_two_instances(api: Api, second_api: Api) -> None:
    """Ids, each tried over and over, all at once: a row each, one order, all answers agree (P8)."""
    lin, boss = await people(api, "Lin", "Boss")
    chat = await a_chat(api, await a_merchant(api, boss), lin, room_messages_per_second=100_000)
    there = _elsewhere(second_api, lin)
    ids = [uuid7() for _ in range(IDS_COUNT)]
    tries = [(message_id, turn % 2) for message_id in ids for turn in range(TRIES_COUNT)]
    random.Random(1).shuffle(tries)  # noqa: S311  (a repeatable order)
    answers = await asyncio.gather(
        *(
            chat.post((lin, there)[instance], f"line {message_id}", message_id=message_id)
            for message_id, instance in tries
        )
    )
    assert {answer.status_code for answer in answers} == {201}
    seqs: dict[UUID, set[int]] = {}
    for (message_id, _), answer in zip(tries, answers, strict=True):
        seqs.setdefault(message_id, set()).add(answer.json()["seq"])
    assert sorted(seq for (seq,) in seqs.values()) == list(range(1, IDS_COUNT + 1))
    assert sum("idempotent-replayed" not in answer.headers for answer in answers) == IDS_COUNT
    stored = [await chat.read(there, after=at, limit=100) for at in range(0, IDS_COUNT, 100)]
    assert [one["seq"] for page in stored for one in page] == list(range(1, IDS_COUNT + 1))


@given(steps=STEPS)
@settings(
    max_examples=12,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
async def test_a_stale_screen_and_what_came_since_is_a_fresh_screen(
    api: Api, second_api: Api, steps: list[tuple[str, int, int, int]]
) -> None:
    """Whatever was said, edited, taken back, by whoever came and went, at either instance."""
    *shoppers, boss = await people(api, "Lin", "Wang", "Zhao", "Boss")
    chat = await a_chat(api, await a_merchant(api, boss), *shoppers)
    members = [Member(chat, one, _elsewhere(second_api, one)) for one in shoppers]
    acknowledged: list[tuple[int, UUID, str, int]] = []
    for number, (act, who, instance, pick) in enumerate(steps):
        member = members[who]
        if act in {"leave", "join"} and who > 0:
            await _move(chat, member, act)
        elif act == "mute":
            await _mute(chat, member, for_ever=pick % 2 == 0)
        elif act in {"send", "reply"}:
            ref_seq = pick if act == "reply" and pick else None
            message_id, body = uuid7(), f"line {number}"
            answer = await chat.post(
                member.at[instance], body, message_id=message_id, ref_seq=ref_seq
            )
            if answer.status_code == 201 and ref_seq is None:
                acknowledged.append((who, message_id, body, answer.json()["seq"]))
        elif act == "retry" and acknowledged:
            author, message_id, body, seq = acknowledged[pick % len(acknowledged)]
            again = await chat.post(members[author].at[instance], body, message_id=message_id)
            assert again.status_code in {201, 404}
            assert again.status_code == 404 or again.json()["seq"] == seq
        elif act in {"edit", "recall"}:
            await _change(chat, member.at[instance], act, pick, number)
        if pick % 3 == 0:  # some screens stay stale for a while
            await _check_screens(chat, members[:1], instance)
    await _check_screens(chat, members, 0)
    await _check_screens(chat, members, 1)
    for who, message_id, _, seq in acknowledged:
        (row,) = await chat.read(members[0].at[0], after=seq - 1, before=seq + 1)
        assert (row["client_msg_id"], row["sender"]) == (
            str(message_id),
            str(members[who].shopper_id),
        )


async def _check_screens(chat: Chat, members: list[Member], instance: int) -> None:
    for member in members:
        if member.is_in:
            await member.catch_up(instance)
            answer = (await member.at[1 - instance].get(chat.messages, after=0, limit=200)).json()
            assert member.shown(answer["first_seq"]) == answer["items"]
            seqs = [one["seq"] for one in answer["items"]]
            assert seqs == list(range(answer["first_seq"], answer["last_seq"] + 1))


async def _move(chat: Chat, member: Member, act: str) -> None:
    if act == "leave" and member.is_in:
        await chat.execute(
            "update membership set state = 'left', left_at = now()"
            " where merchant_id = $1 and room_id = $2 and shopper_id = $3",
            member.shopper_id,
        )
    elif act == "join" and not member.is_in:
        await chat.join(member.at[0])
    member.is_in = act == "join"


async def _mute(chat: Chat, member: Member, *, for_ever: bool) -> None:
    await chat.execute(
        "update membership set muted_until = case when $4 then '9999-01-01'::timestamptz end"
        " where merchant_id = $1 and room_id = $2 and shopper_id = $3",
        member.shopper_id,
        for_ever,
    )


async def _change(chat: Chat, person: Shopper, act: str, seq: int, number: int) -> httpx.Response:
    path = f"{chat.messages}/{seq + 1}"
    if act == "recall":
        return await person.delete(path, key=None)
    given = {"client_msg_id": str(uuid7()), "body": f"edit {number}"}
    return await person.patch(path, given, key=None)


def _elsewhere(api: Api, person: Shopper) -> Shopper:
    """Return the same person at another instance."""
    shown = {"id": str(person.shopper_id), "nickname": person.nickname}
    login = {"access_token": person.access_token, "refresh_token": "", "shopper": shown}
    return Shopper(api.transport, login)
