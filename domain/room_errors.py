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


class ShopperNotFoundError(DomainError):
    """Nobody has this id."""

    code = "shopper_not_found"


class MemberNotFoundError(DomainError):
    """Nobody in this room has this id."""

    code = "member_not_found"


class RoomRoleError(DomainError):
    """A room has one owner: hand it over instead."""

    code = "room_role"


class PinsFullError(DomainError):
    """Three cards are pinned in this room: unpin one first."""

    code = "pins_full"


class AckNotAskedError(DomainError):
    """This announcement asks for no confirmation, or no longer."""

    code = "ack_not_asked"


# ---- messages ------------------------------------------------------------------------------------

# ---- cards ---------------------------------------------------------------------------------------

# ---- orders from text ----------------------------------------------------------------------------

# ---- conduct -------------------------------------------------------------------------------------

# ---- bridges -------------------------------------------------------------------------------------
