"""What moves on the cards of team-buys, read in one statement for many at once."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.store.database import Tx
from app.store.team_buys import team_buy_of
from domain.cards import CardFrame, card_frame

# Looked up by id alone: whoever watches a card holds the id and nothing else. `offset 0` keeps the
# count of pledges one index probe per team-buy.
FRAMES: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, pledged.seats_count
      from team_buy_place p
      join team_buy t on t.merchant_id = p.merchant_id and t.id = p.team_buy_id
     cross join lateral (
       select count(*) as seats_count from payment
        where merchant_id = t.merchant_id and team_buy_id = t.id
          and state in ('saved', 'needs_action')
       offset 0) pledged
     where p.team_buy_id = any($1::uuid[])
"""


async def frames(tx: Tx, team_buy_ids: Sequence[UUID]) -> dict[UUID, CardFrame]:
    """Return the cards' live part, by team-buy; ids that lead nowhere are missing."""
    return {
        row["id"]: card_frame(team_buy_of(row), pledged_count=row["seats_count"])
        for row in await tx.fetch(FRAMES, team_buy_ids)
    }
