"""Share a team-buy, a campaign or a link into a room as a card: one message, written once."""

import secrets
from datetime import timedelta
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_campaign
from app.actions.access_room import RoomAt, access_room
from app.actions.limit_cards import take_card
from app.actions.open_team_buy import CODE_BITS
from app.actions.post_message import post_within
from app.store import clock, invites, rooms, shoppers, team_buy_rooms, team_buys
from app.store.database import Tx, json_text
from app.store.invites import NewInvite
from app.store.team_buy_rooms import Link, Topic
from domain.campaign_posts import campaign_body
from domain.cards import CampaignCard, LinkCard, TeamBuyCard, campaign_card, card_code
from domain.conduct_errors import NewcomerLimitedError
from domain.errors import CampaignNotFoundError, TeamBuyClosedError, TeamBuyNotFoundError
from domain.ids import RoomRef, TeamBuyRef
from domain.invites import code_of
from domain.messages import Author, Draft, Message, MessageKind, system_id
from domain.prices import price_text
from domain.rooms import Permit
from domain.team_buy_news import RULES, told_when_shared
from domain.team_buys import is_open


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """A card in a room. `code`: how members name its team-buy. `posted`: what is new, to ring."""

    room: RoomRef
    seq: int
    code: str | None = None
    posted: list[Message] = []


async def share_team_buy(tx: Tx, *, person: Person, room_id: UUID, team_buy_id: UUID) -> Shared:
    """Show a team-buy in a room; shown there before, the same card is the answer.

    The room's row is locked last: whoever opened the team-buy in this transaction holds no other
    room. What has happened to the team-buy so far is on the card, so it is never announced here.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        TeamBuyNotFoundError: there is none at the room's merchant.
        TeamBuyClosedError: it takes nobody any more.
        CardCodesUsedUpError: the room has shown as many as it can name.
    """
    at = await access_room(tx, person, room_id, Permit.SHARE)
    place = await team_buys.place(tx, team_buy_id)
    if place is None or place.merchant_id != at.ref.merchant_id:
        raise TeamBuyNotFoundError
    ref = TeamBuyRef(place.merchant_id, team_buy_id)
    await rooms.lock(tx, at.ref)
    there = await team_buy_rooms.find(tx, at.ref, team_buy_id)
    if there is not None:
        return Shared(room=at.ref, seq=there.card_seq, code=there.code)
    topic = await team_buy_rooms.topic(tx, ref)
    if topic is None:
        raise TeamBuyNotFoundError
    if not is_open(topic.team_buy, now=topic.at):
        raise TeamBuyClosedError
    card = TeamBuyCard(
        team_buy_id=ref.id,
        campaign_id=topic.team_buy.campaign_id,
        code=card_code(await team_buy_rooms.count(tx, at.ref)),
        title=topic.title,
        currency=topic.team_buy.currency,
        ladder=topic.team_buy.ladder.tiers,
        formed_min=topic.team_buy.formed_min,
        closes_at=topic.team_buy.closes_at,
        invite_code=await _sharers_code(tx, topic, person),
        shared_by=person.shopper_id,
    )
    draft = Draft(
        client_msg_id=system_id(f"card:{ref.id}:{at.ref.id}"),
        kind=MessageKind.CARD,
        body=_team_buy_body(card, topic),
        payload=json_text(card),
    )
    seq, posted = await post_card(tx, at, person, draft)
    link = Link(
        merchant_id=ref.merchant_id,
        team_buy_id=ref.id,
        room_id=at.ref.id,
        code=card.code,
        card_seq=seq,
        shared_by=person.shopper_id,
    )
    told = told_when_shared(topic.team_buy, rules=RULES, now=topic.at)
    await team_buy_rooms.insert(tx, link, told, version=topic.team_buy.version)
    return Shared(room=at.ref, seq=seq, code=card.code, posted=posted)


async def share_campaign(tx: Tx, *, person: Person, room_id: UUID, campaign_id: UUID) -> Shared:
    """Show a campaign in a room: a tap on it opens a team-buy.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        CampaignNotFoundError: there is none at the room's merchant that the person may see.
    """
    at = await access_room(tx, person, room_id, Permit.SHARE)
    campaign = (await access_campaign(tx, person, campaign_id)).campaign
    if campaign.merchant_id != at.ref.merchant_id:
        raise CampaignNotFoundError
    card = campaign_card(campaign, shared_by=person.shopper_id)
    return await _share(tx, at, person, card, body=campaign_body(card))


async def share_link(tx: Tx, *, person: Person, room_id: UUID, card: LinkCard) -> Shared:
    """Show a product, a live room or a video; replies that point at the card are its thread.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    at = await access_room(tx, person, room_id, Permit.SHARE)
    return await _share(tx, at, person, card, body=f"【{card.title}】{card.url}")


async def _share(
    tx: Tx, at: RoomAt, person: Person, card: CampaignCard | LinkCard, *, body: str
) -> Shared:
    draft = Draft(client_msg_id=uuid7(), kind=MessageKind.CARD, body=body, payload=json_text(card))
    is_link = isinstance(card, LinkCard)
    seq, posted = await post_card(tx, at, person, draft, is_link=is_link)
    return Shared(room=at.ref, seq=seq, posted=posted)


async def post_card(
    tx: Tx, at: RoomAt, person: Person, draft: Draft, *, is_link: bool = False
) -> tuple[int, list[Message]]:
    """Post somebody's card into a room they may share in; return its number and what is new.

    Raises:
        NewcomerLimitedError: a link of somebody who came a moment ago.
        CardsLimitedError: they have shared as many as the room takes.
    """
    await rooms.lock(tx, at.ref)
    if Permit.MODERATE not in at.permits and at.member is not None:
        if is_link:
            now = await clock.read(tx)
            if now < at.member.joined_at + timedelta(seconds=at.room.policy.newcomer_seconds):
                raise NewcomerLimitedError
        await take_card(tx, at.room, person.shopper_id)
    # Who may share may post the card, also where only leaders write.
    author = Author(
        shopper_id=person.shopper_id,
        nickname=await _nickname(tx, at, person),
        permits=Permit.READ | Permit.WRITE,
    )
    seqs, posted = await post_within(tx, at.ref, [(author, draft)])
    return seqs[0], posted


async def _nickname(tx: Tx, at: RoomAt, person: Person) -> str:
    """Return the name in this room; of staff who never came in, the one they gave themselves."""
    if at.member is not None:
        return at.member.nickname
    shopper = await shoppers.by_id(tx, person.shopper_id)
    return "" if shopper is None else shopper.nickname


async def _sharers_code(tx: Tx, topic: Topic, person: Person) -> str:
    """Return a code that attributes whoever comes by it to the sharer (KW-4)."""
    code = code_of(secrets.randbits(CODE_BITS))
    await invites.insert(
        tx,
        NewInvite(
            code=code,
            merchant_id=topic.team_buy.merchant_id,
            kind="team_buy",
            team_buy_id=topic.team_buy.id,
            shopper_id=person.shopper_id,
            expires_at=topic.team_buy.closes_at,
        ),
    )
    return code


def _team_buy_body(card: TeamBuyCard, topic: Topic) -> str:
    now = price_text(topic.team_buy.unit_price_minor, card.currency)
    lowest = price_text(card.ladder[-1].unit_price_minor, card.currency)
    return f"【{card.code} {card.title}】现价 {now}，最低 {lowest}，回复“{card.code}+1”参团"
