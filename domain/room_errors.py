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

# ---- orders from text ----------------------------------------------------------------------------

# ---- conduct -------------------------------------------------------------------------------------

# ---- bridges -------------------------------------------------------------------------------------

# ---- red packets and draws -----------------------------------------------------------------------


class RedPacketNotFoundError(DomainError):
    """The room has no red packet with this id."""

    code = "red_packet_not_found"


class DrawNotFoundError(DomainError):
    """The room has no draw with this id."""

    code = "draw_not_found"


class RedPacketOverError(DomainError):
    """This red packet has expired."""

    code = "red_packet_over"


class RedPacketEmptyError(DomainError):
    """Every share of this red packet is taken."""

    code = "red_packet_empty"


class RedPacketTooThinError(DomainError):
    """A red packet holds at least one minor unit for each share."""

    code = "red_packet_too_thin"
