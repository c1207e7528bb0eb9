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


class MerchantUnnamedError(DomainError):
    """Say whose room it is: there are several merchants."""

    code = "merchant_unnamed"


class RoomPresetNotFoundError(DomainError):
    """There is no room preset of this name."""

    code = "room_preset_not_found"


class RoomPolicyInvalidError(DomainError):
    """The room's policy breaks a rule."""

    code = "room_policy_invalid"


class RoomQuotaReachedError(DomainError):
    """No more rooms: the quota is used up."""

    code = "room_quota_reached"


class InitialMembersTooFewError(DomainError):
    """A room like this begins with more people than were named."""

    code = "initial_members_too_few"


class RoomParentInvalidError(DomainError):
    """This room cannot be a part of that one."""

    code = "room_parent_invalid"


class RoomFullError(DomainError):
    """Every place of this room is taken."""

    code = "room_full"


class InviteQrExhaustedError(DomainError):
    """The room has grown too large for its QR code: ask a member for an invite."""

    code = "invite_qr_exhausted"


class EntryRulesUnmetError(DomainError):
    """You do not meet the entry rules of this room yet."""

    code = "entry_rules_unmet"

    @property
    def rules(self) -> tuple[str, ...]:
        """Return the names of the rules; they travel in `detail`, which a replay keeps."""
        return tuple(name for name in self.detail.split(", ") if name)


class JoinRequestNotFoundError(DomainError):
    """Nobody asks to come in under this id."""

    code = "join_request_not_found"


class JoinRequestDecidedError(DomainError):
    """This request has been decided, or has run out."""

    code = "join_request_decided"


class OwnerStaysError(DomainError):
    """The owner cannot leave: hand the room over or archive it."""

    code = "owner_stays"


class FollowSelfError(DomainError):
    """Nobody follows themselves."""

    code = "follow_self"


class LeaderNotFoundError(DomainError):
    """No leader has this id."""

    code = "leader_not_found"


# ---- life, moderation, finding -------------------------------------------------------------------

# ---- messages ------------------------------------------------------------------------------------

# ---- cards ---------------------------------------------------------------------------------------

# ---- orders from text ----------------------------------------------------------------------------

# ---- conduct -------------------------------------------------------------------------------------

# ---- bridges -------------------------------------------------------------------------------------
