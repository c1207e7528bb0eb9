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


class BridgeNotFoundError(DomainError):
    """The room has no bridge with this id."""

    code = "bridge_not_found"


class BridgeAddressInvalidError(DomainError):
    """This is no address of a chat we can carry messages to."""

    code = "bridge_address_invalid"


class BridgeCannotListenError(DomainError):
    """Only Telegram bots and LINE channels (with their secret) can be listened to."""

    code = "bridge_cannot_listen"


class BridgeExistsError(DomainError):
    """This room already has a bridge to this chat."""

    code = "bridge_exists"


class BridgeLimitReachedError(DomainError):
    """A room has at most ten bridges."""

    code = "bridge_limit_reached"


class BridgeDisabledError(DomainError):
    """The other side refused too often, so this bridge was switched off."""

    code = "bridge_disabled"
