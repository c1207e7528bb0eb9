"""Who may do what to whom: the table of chat.md 8, cell by cell, and the branches of the graph."""

from typing import Final
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.moderation import (
    FOR_GOOD,
    NEEDS,
    Act,
    Moderated,
    Mute,
    check_act,
    check_pins,
    invited_below,
    muted_until,
    said,
)
from domain.room_errors import PinsFullError, RoomForbiddenError
from domain.rooms import OF_ROLE, Membership, MembershipState, Notify, Permit, RoomRole
from tests.support.domain import NOW

ADMINS: Final = frozenset(
    {
        *(Act.MUTE, Act.UNMUTE, Act.REMOVE, Act.BAN, Act.UNBAN, Act.SLOW_MODE),
        *(Act.WORD_FILTERS, Act.PIN, Act.UNPIN, Act.ANNOUNCE),
    }
)
OWNERS: Final = ADMINS | {
    *(Act.ANNOUNCE_STRONGLY, Act.REMOVE_INVITED, Act.SET_ROLE, Act.HAND_OVER),
}
ALLOWED: Final = {RoomRole.MEMBER: frozenset[Act](), RoomRole.ADMIN: ADMINS, RoomRole.OWNER: OWNERS}
ON_SOMEBODY: Final = frozenset(
    {
        *(Act.MUTE, Act.REMOVE, Act.BAN, Act.UNBAN, Act.REMOVE_INVITED),
        *(Act.SET_ROLE, Act.HAND_OVER),
    }
)


def member(role: RoomRole) -> Membership:
    return Membership(
        room_id=UUID(int=1),
        shopper_id=UUID(int=2),
        role=role,
        state=MembershipState.ACTIVE,
        nickname="Mei",
        is_staff=False,
        invited_by=None,
        joined_at=NOW,
        joined_seq=0,
        read_seq=0,
        muted_until=None,
        notify=Notify.ALL,
        pinned_at=None,
        show_on_profile=False,
    )


def allowed(act: Act, may: Permit, target: Membership | None) -> bool:
    try:
        check_act(act, may, target)
    except RoomForbiddenError:
        return False
    return True


@pytest.mark.feature("QQ-1")
@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("role", [None, *RoomRole])
def test_each_role_may_do_what_the_table_says(role: RoomRole | None, act: Act) -> None:
    """Every act × every role, guests among them; what is not in the table nobody may do."""
    may = Permit.NONE if role is None else OF_ROLE[role]
    granted = role is not None and act in ALLOWED[role]
    assert allowed(act, may, None) == granted
    assert allowed(act, may, member(RoomRole.MEMBER)) == granted


@pytest.mark.parametrize("act", sorted(ON_SOMEBODY))
@pytest.mark.parametrize("role", list(RoomRole))
def test_nothing_falls_on_the_owner(role: RoomRole, act: Act) -> None:
    """Not by an admin, and not by themselves either: a room is handed over."""
    assert not allowed(act, OF_ROLE[role], member(RoomRole.OWNER))


def test_every_act_but_the_platforms_own_is_in_the_table() -> None:
    """An act without a row could be done by nobody."""
    assert set(Act) - set(NEEDS) == {Act.SUSPEND, Act.REINSTATE}
    assert set(NEEDS) == OWNERS


def test_a_mute_ends_when_it_says() -> None:
    """Ten minutes, a day, never; or it is lifted."""
    lasts = {mute: muted_until(mute, now=NOW) for mute in Mute}
    assert (lasts.pop(Mute.NONE), lasts.pop(Mute.FOR_GOOD)) == (None, FOR_GOOD)
    seconds = {mute: (until - NOW).total_seconds() for mute, until in lasts.items() if until}
    assert seconds == {Mute.TEN_MINUTES: 600, Mute.ONE_DAY: 86_400}


@pytest.mark.parametrize("act", list(Act))
def test_every_act_can_be_said(act: Act) -> None:
    """Old clients and bridges get a sentence."""
    told = Moderated(act=act, nickname="Mei", until=FOR_GOOD, role=RoomRole.ADMIN, count=2)
    assert said(told)


def test_three_cards_are_pinned_at_most() -> None:
    """A fourth is refused; one that is pinned already is no fourth."""
    check_pins([1, 2], 3)
    check_pins([1, 2, 3], 3)
    with pytest.raises(PinsFullError):
        check_pins([1, 2, 3], 4)


@given(
    parents=st.lists(st.integers(0, 30), min_size=1, max_size=30),
    root=st.integers(0, 30),
    owner=st.integers(0, 30),
)
def test_a_branch_is_whoever_leads_back_to_its_root(
    parents: list[int], root: int, owner: int
) -> None:
    """As walking up from each person says; nobody is in it through the owner."""
    people = range(len(parents) + 1)
    root, owner = root % len(people), owner % len(people)
    # Whoever comes was brought by somebody who was there before: no circles.
    brought_by = {n + 1: parent % (n + 1) for n, parent in enumerate(parents)}

    def leads_back(person: int) -> bool:
        while person not in (root, owner) and person in brought_by:
            person = brought_by[person]
        return person == root

    found = invited_below(
        [(UUID(int=n), UUID(int=brought_by[n]) if n in brought_by else None) for n in people],
        UUID(int=root),
        never=UUID(int=owner),
    )
    assert found[0] == UUID(int=root)
    assert len(found) == len(set(found))
    assert {one.int for one in found} == {n for n in people if leads_back(n)} | {root}
