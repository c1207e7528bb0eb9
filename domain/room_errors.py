"""Refusals of rooms and chat; the form is that of `domain/errors.py`."""

from domain.errors import DomainError

# ---- the core ------------------------------------------------------------------------------------


class RoomNotFoundError(DomainError):
    """No room of yours has this id."""

    code = "room_not_found"


class RoomForbiddenError(DomainError):
    """Your role in this room does not allow this."""

    code = "room_forbidden"


class RoomArchivedError(DomainError):
    """This room is archived."""

    code = "room_archived"


class MessageNotFoundError(DomainError):
    """The room has no message with this number that you may see."""

    code = "message_not_found"


class MemberMutedError(DomainError):
    """You may not write in this room for now."""

    code = "member_muted"


# ---- joining -------------------------------------------------------------------------------------

# ---- life, moderation, finding -------------------------------------------------------------------

# ---- messages ------------------------------------------------------------------------------------

# ---- cards ---------------------------------------------------------------------------------------


class CardCodesUsedUpError(DomainError):
    """This room has shown as many team-buys as it can name; share into another one."""

    code = "card_codes_used_up"


class EarlyAccessOnlyError(DomainError):
    """Members of certain rooms go first; come back a little later."""

    code = "early_access_only"


class OfferNotFoundError(DomainError):
    """No offer to you has this id."""

    code = "offer_not_found"


class OfferEndedError(DomainError):
    """This offer is over."""

    code = "offer_ended"


class OfferInvalidError(DomainError):
    """An offer is for a member of the room, and ends at a time to come."""

    code = "offer_invalid"


class ScheduledMessageNotFoundError(DomainError):
    """Nothing waits in this room under this id."""

    code = "scheduled_message_not_found"


class ScheduleInvalidError(DomainError):
    """A message is scheduled for a time to come, ninety days away at most."""

    code = "schedule_invalid"


# ---- orders from text ----------------------------------------------------------------------------

# ---- conduct -------------------------------------------------------------------------------------

# ---- bridges -------------------------------------------------------------------------------------
