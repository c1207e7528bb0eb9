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


class WordFilteredError(DomainError):
    """The message holds a word that this room does not allow."""

    code = "word_filtered"


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
