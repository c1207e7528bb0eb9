"""Who may post what into a room, by what its row and the members' rows say."""

from collections.abc import Mapping
from uuid import UUID

import msgspec

from app.actions.limit_cards import note_limited, take_card
from app.store.database import Tx
from app.store.messages import Opened
from domain.conduct_errors import CardsLimitedError
from domain.errors import DomainError
from domain.ids import RoomRef
from domain.message_screening import Caught, check_newcomer, post_screened
from domain.messages import Author, Draft, Posted
from domain.pacing import member_pace
from domain.room_errors import RoomNotFoundError
from domain.rooms import Permit, permits


class MessageWanted(msgspec.Struct, frozen=True):
    """A member's message on its way.

    `caught`: what screening found in it. `has_link`: it counts as one of the cards of an hour.
    """

    ref: RoomRef
    shopper_id: UUID
    draft: Draft
    caught: Caught | None = None
    has_link: bool = False


def authors_of(opened: Opened) -> dict[UUID, Author]:
    """Return the members that were asked for as authors: what they may do, how fast they may go."""
    room, page = opened.room, opened.page
    authors: dict[UUID, Author] = {}
    for shopper_id, member in opened.members.items():
        may = permits(room, member, now=page.now)
        authors[shopper_id] = Author(
            shopper_id=shopper_id,
            nickname=member.nickname,
            permits=may,
            pace=member_pace(room.policy, moderates=Permit.MODERATE in may),
            word_filters=() if Permit.MODERATE in may else room.policy.word_filters,
            paced_until=member.paced_until,
        )
    return authors


async def admit(
    tx: Tx, opened: Opened, authors: Mapping[UUID, Author], wanted: MessageWanted
) -> Posted | DomainError:
    """Number a member's message on the page, or say why not: a refusal fails no neighbour."""
    author, draft = authors.get(wanted.shopper_id), wanted.draft
    if author is None or author.permits is Permit.NONE:
        return RoomNotFoundError()
    try:
        is_known = (draft.client_msg_id, wanted.shopper_id) in opened.page.known
        if (
            Permit.WRITE in author.permits
            and Permit.MODERATE not in author.permits
            and not is_known
        ):
            await _check_content(tx, opened, wanted)
        return post_screened(opened.page, author, draft, wanted.caught)
    except DomainError as error:
        return error


async def _check_content(tx: Tx, opened: Opened, wanted: MessageWanted) -> None:
    """Refuse what the member may not post yet, or not that often.

    Raises:
        NewcomerLimitedError, CardsLimitedError: see where they come from.
    """
    draft = wanted.draft if wanted.caught is None else wanted.caught.masked
    joined_at = opened.members[wanted.shopper_id].joined_at
    check_newcomer(draft, opened.room.policy, joined_at=joined_at, now=opened.page.now)
    if wanted.has_link:
        try:
            await take_card(tx, opened.room, wanted.shopper_id)
        except CardsLimitedError:
            cause = wanted.draft.client_msg_id.bytes
            await note_limited(tx, wanted.ref, wanted.shopper_id, cause)
            raise
