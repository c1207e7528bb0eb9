"""Say something in a room: what a member's message passes before it is numbered."""

from uuid import UUID

from app.actions.access import Person, check_verified
from app.actions.post_message import MessageWanted, Posts
from domain.messages import Posted
from domain.said import Said, draft_of


async def send_message(posts: Posts, person: Person, room_id: UUID, said: Said) -> Posted:
    """Post what a member says; the same `client_msg_id` again has the same number.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known (WX-6).
        MessageInvalidError, PollInvalidError: the kind needs something else to say.
        RoomNotFoundError: no room of the person's.
        DomainError: the refusals of `domain.messages.post`.
        BusyError: too many are waiting.
    """
    check_verified(person)
    draft = draft_of(said)
    ref = await posts.place(room_id)
    return await posts.post(MessageWanted(ref, person.shopper_id, draft))
