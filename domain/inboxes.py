"""Inboxes: official, leaders', support's and groups' messages apart, with counts (DY-12)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from domain.rooms import RoomKind


class Inbox(StrEnum):
    """Which list a conversation stands in."""

    SYSTEM = "system"
    """What the platform and announcements say to one person: notices, no rooms."""
    LEADER = "leader"
    SUPPORT = "support"
    GROUP = "group"


INBOX_OF: Final[Mapping[RoomKind, Inbox]] = {
    RoomKind.GROUP: Inbox.GROUP,
    RoomKind.PICKUP: Inbox.GROUP,
    RoomKind.DIRECT: Inbox.LEADER,
    RoomKind.SUPPORT: Inbox.SUPPORT,
}
