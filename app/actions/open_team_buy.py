"""Open a team-buy in a campaign; with a quantity, the initiator's seat is reserved with it."""

import secrets
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.reserve_seats import JoinAnswer, JoinRequest, reserve_within
from app.store import (
    campaign_rooms,
    campaigns,
    invites,
    leaders,
    merchants,
    outbox,
    team_buys,
)
from app.store.database import Tx
from app.store.invites import NewInvite
from app.store.team_buys import NewTeamBuy
from domain.campaigns import Campaign, CampaignState, check_opens, team_buy_closes_at
from domain.errors import CampaignNotFoundError, DomainError
from domain.facts import SeatsChanged
from domain.ids import CampaignRef, TeamBuyRef
from domain.invites import code_of
from domain.pricing import unit_price_minor
from domain.room_errors import EarlyAccessOnlyError
from domain.seats import Seat, SeatRequest
from domain.team_buys import TeamBuy, TeamBuyState

CODE_BITS: Final = 60


class OpenWanted(msgspec.Struct, frozen=True):
    """Who opens a team-buy of which campaign; `quantity` also reserves the opener's own seat."""

    campaign_id: UUID
    shopper_id: UUID
    quantity: int | None = None
    room_id: UUID | None = None


class Opened(msgspec.Struct, frozen=True):
    """The team-buy and, if asked for, the initiator's seat."""

    ref: TeamBuyRef
    seat: Seat | None


async def open_team_buy(tx: Tx, wanted: OpenWanted) -> Opened:
    """Open a team-buy: its ladder, limits and deadline are fixed for good as they are now.

    Raises (checked in this order):
        CampaignNotFoundError: no such campaign, a draft, or one of rooms the opener is not in.
        EarlyAccessOnlyError: members of certain rooms go first.
        CampaignNotOpenError: outside its window.
        DomainError: the refusals of a reservation, when a quantity was asked for.
    """
    campaign_ref = await campaigns.find(tx, wanted.campaign_id)
    found = None if campaign_ref is None else await campaigns.read(tx, campaign_ref)
    if found is None or found.campaign.state is CampaignState.DRAFT:
        raise CampaignNotFoundError
    campaign, now = found.campaign, found.now
    if campaign_ref is None or not await _is_shown(tx, campaign_ref, wanted.shopper_id):
        raise CampaignNotFoundError
    if not await campaign_rooms.goes_first(tx, campaign_ref, wanted.shopper_id, now=now):
        raise EarlyAccessOnlyError
    check_opens(campaign, now=now)
    leader = await leaders.is_approved(tx, wanted.shopper_id)
    ref = TeamBuyRef(campaign.merchant_id, uuid7())
    team_buy = TeamBuy(
        merchant_id=ref.merchant_id,
        id=ref.id,
        campaign_id=campaign.id,
        initiator_id=wanted.shopper_id,
        leader_id=wanted.shopper_id if leader else None,
        state=TeamBuyState.OPEN,
        ladder=campaign.ladder,
        counting=campaign.counting,
        currency=campaign.currency,
        formed_min=campaign.formed_min,
        buyers_max=campaign.buyers_max,
        seats_held=0,
        authorized_count=0,
        sponsored_count=0,
        buyers_count=0,
        units_count=0,
        unit_price_minor=unit_price_minor(campaign.ladder, counted=0),
        version=1,
        opened_at=now,
        closes_at=team_buy_closes_at(campaign, now=now),
    )
    await _store(tx, campaign, team_buy, wanted)
    seat = None if wanted.quantity is None else await _own_seat(tx, team_buy, wanted)
    return Opened(ref, seat)


async def _is_shown(tx: Tx, ref: CampaignRef, shopper_id: UUID) -> bool:
    if await campaign_rooms.is_shown_to(tx, ref, shopper_id):
        return True
    return await merchants.role_of(tx, ref.merchant_id, shopper_id) is not None


async def _store(tx: Tx, campaign: Campaign, team_buy: TeamBuy, wanted: OpenWanted) -> None:
    code = code_of(secrets.randbits(CODE_BITS))
    new = NewTeamBuy(
        team_buy=team_buy,
        room_id=wanted.room_id,
        invite_code=code,
        commission_bp=campaign.commission_bp,
        platform_fee_bp=campaign.platform_fee_bp,
    )
    await team_buys.insert(tx, new)
    await invites.insert(
        tx,
        NewInvite(
            code=code,
            merchant_id=team_buy.merchant_id,
            kind="team_buy",
            team_buy_id=team_buy.id,
            shopper_id=wanted.shopper_id,
            expires_at=team_buy.closes_at,
        ),
    )
    fact = SeatsChanged(team_buy.id, team_buy.version, 0, 0)
    await outbox.put(tx, team_buy.merchant_id, [fact])


async def _own_seat(tx: Tx, team_buy: TeamBuy, wanted: OpenWanted) -> Seat:
    request = SeatRequest(uuid7(), wanted.shopper_id, wanted.quantity or 1, None, wanted.room_id)
    ref = TeamBuyRef(team_buy.merchant_id, team_buy.id)
    answer: JoinAnswer | DomainError = (
        await reserve_within(tx, [JoinRequest(ref, team_buy.campaign_id, request, None)])
    )[0]
    if isinstance(answer, DomainError):
        raise answer
    return answer.seat
