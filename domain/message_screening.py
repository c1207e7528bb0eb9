"""Screening what members say, before it is numbered: as it was said, and as others may read it.

A masked message is the same message under its id as the one that was sent: whoever repeats the call
with the original gets the number it was given, and no second strike.
"""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from domain.bare_hints import SOUND
from domain.conduct import Content, newcomer_wait
from domain.conduct_errors import NewcomerLimitedError, SolicitationRefusedError
from domain.contact_accounts import ALONE
from domain.learned_hints import RULE as LEARNED
from domain.messages import Author, Draft, MessageKind, Page, Posted, post
from domain.phrases import FindingKind
from domain.room_policies import RoomPolicy
from domain.said import Payload
from domain.solicitation import Screening, SolicitationRules, Verdict, screen


class Caught(msgspec.Struct, frozen=True, kw_only=True):
    """A message that solicits: what was sent, and what of it others may read."""

    original: Draft
    masked: Draft
    screenings: tuple[Screening, ...]
    """Of the body, then of the options of a poll; only those in which something was found."""

    @property
    def is_refused(self) -> bool:
        """Whether none of it is posted."""
        return any(one.verdict is Verdict.REFUSE for one in self.screenings)

    @property
    def rule_version(self) -> int:
        """Which rules found it."""
        return self.screenings[0].rule_version

    @property
    def cause(self) -> bytes:
        """What it is known by: the same call again is the same cause, another text another one."""
        return hashlib.sha256(self.original.client_msg_id.bytes + self.original.sha256).digest()


def screen_draft(draft: Draft, rules: SolicitationRules) -> Caught | None:
    """Return what a message tries; None for a clean one. Time is linear in its length."""
    body = screen(draft.body, rules)
    found = [body]
    payload = draft.payload
    if draft.kind is MessageKind.POLL:
        poll = msgspec.json.decode(payload, type=Payload)
        options = [screen(option, rules) for option in poll.options]
        found += options
        masked = msgspec.structs.replace(poll, options=tuple(one.masked for one in options))
        payload = msgspec.json.encode(masked).decode()
    caught = tuple(one for one in found if one.verdict is not Verdict.PASS)
    if not caught:
        return None
    return Caught(
        original=draft,
        masked=msgspec.structs.replace(draft, body=body.masked, payload=payload),
        screenings=caught,
    )


def check_shown(words: Iterable[str], rules: SolicitationRules) -> None:
    """Refuse words that stay in sight, such as a name or a title, if any of them solicits.

    Raises:
        SolicitationRefusedError: they are not taken, not even masked.
    """
    if any(_solicits(screen(one, rules)) for one in words):
        raise SolicitationRefusedError


def _solicits(screening: Screening) -> bool:
    found = [one for one in screening.findings if one.kind is not FindingKind.ACCOUNT]
    return screening.verdict is not Verdict.PASS and any(
        one.rule not in {ALONE, LEARNED, SOUND} for one in found
    )


def post_screened(page: Page, author: Author, draft: Draft, caught: Caught | None) -> Posted:
    """Number a message as `messages.post` does: masked where it was caught, or not at all.

    Raises:
        DomainError: the refusals of `messages.post`; they come first.
        SolicitationRefusedError: it does little else but solicit. It has cost its sender one of
            their messages per second.
    """
    posted = post(page, author, draft)
    if caught is None or posted.replayed:
        return posted
    numbered = page.new.pop()
    if caught.is_refused:
        page.last_seq -= 1
        del page.known[draft.client_msg_id, author.shopper_id]
        raise SolicitationRefusedError
    page.new.append(msgspec.structs.replace(numbered, draft=caught.masked))
    return posted


def content_of(draft: Draft) -> Content:
    """Return what a message holds beyond its words."""
    pictures_count = 0
    if draft.kind is MessageKind.IMAGE:
        pictures_count = len(msgspec.json.decode(draft.payload, type=Payload).images)
    return Content(text=draft.body, pictures_count=pictures_count)


def check_newcomer(draft: Draft, policy: RoomPolicy, *, joined_at: datetime, now: datetime) -> None:
    """Refuse what newcomers may not post yet.

    Raises:
        NewcomerLimitedError: a link, a picture or a long number.
    """
    if joined_at + timedelta(seconds=policy.newcomer_seconds) <= now:
        return
    if newcomer_wait(content_of(draft), policy, joined_at=joined_at, now=now):
        raise NewcomerLimitedError
