"""Acts on many seats at once (CT-4): staff tell all affected shoppers, or let them all go.

Who is affected is fixed when the act is made; a worker then does it seat by seat, each once. What
has changed meanwhile, so that it cannot be done to a seat any more, is listed with its reason.
"""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.errors import MassActEmptyError, RefundUnavailableError, TeamBuyClosedError
from domain.room_errors import MessageInvalidError
from domain.seats import SeatState
from domain.team_buys import TeamBuyState

SELECTED_MAX: Final = 200
"""Team-buys or pickup points named in one act."""


class MassActKind(StrEnum):
    """A notice to each shopper, or the release of each seat by staff."""

    MESSAGE = "message"
    RELEASE = "release"


class MassAct(msgspec.Struct, frozen=True, kw_only=True):
    """An act and how far it is. `refused_count`: of those done, what could not be done any more."""

    merchant_id: UUID
    id: UUID
    act: MassActKind
    body: str
    made_by: UUID
    created_at: datetime
    seats_count: int
    done_count: int
    refused_count: int
    ended_at: datetime | None


AFFECTED: Final = frozenset({SeatState.AUTHORIZED, SeatState.CAPTURED})
"""Whose shoppers have paid: seats that are only reserved end by themselves."""


def check_says(act: MassActKind, body: str) -> None:
    """Refuse a message without words, and words (stripped) where nobody would hear them.

    Raises:
        MessageInvalidError: either of the two.
    """
    if (act is MassActKind.MESSAGE) != bool(body):
        raise MessageInvalidError


def check_act(
    act: MassActKind, seats: Collection[SeatState], team_buys: Collection[TeamBuyState]
) -> None:
    """Refuse an act that cannot be done to what was selected.

    Args:
        act: what is to be done.
        seats: the states of the selected shoppers' paid seats.
        team_buys: the states of their team-buys.

    Raises (checked in this order):
        MassActEmptyError: nobody is selected.
        RefundUnavailableError: seats are to be released whose money was taken at the close.
        TeamBuyClosedError: seats are to be released of which a team-buy is just closing.
    """
    if not seats:
        raise MassActEmptyError
    if act is MassActKind.MESSAGE:
        return
    if SeatState.CAPTURED in seats:
        raise RefundUnavailableError
    if set(team_buys) != {TeamBuyState.OPEN}:
        raise TeamBuyClosedError
