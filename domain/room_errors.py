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


class MessageInvalidError(DomainError):
    """A message of this kind needs something else to say."""

    code = "message_invalid"


class MessageFixedError(DomainError):
    """This message can no longer be changed by you."""

    code = "message_fixed"


class PollInvalidError(DomainError):
    """This is no poll, or no vote, that could be counted."""

    code = "poll_invalid"


class PollClosedError(DomainError):
    """The poll has closed."""

    code = "poll_closed"


class MediaNotFoundError(DomainError):
    """The room has no picture with this id that you may see."""

    code = "media_not_found"


class PictureInvalidError(DomainError):
    """This is no picture that can be shown."""

    code = "picture_invalid"


class PictureTooLargeError(DomainError):
    """The picture is too large."""

    code = "picture_too_large"


# ---- cards ---------------------------------------------------------------------------------------


class CardCodesUsedUpError(DomainError):
    """This room has shown as many team-buys as it can name; share into another one."""

    code = "card_codes_used_up"


class EarlyAccessOnlyError(DomainError):
    """Members of certain rooms go first; come back a little later."""

    code = "early_access_only"


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
