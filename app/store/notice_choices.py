"""Which notices somebody does without."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from app.store.database import Tx
from domain.notices import Channel, NoticeKind

SILENCED: Final = "select kind from notice_silence where shopper_id = $1 and channel = $2"
SILENCE: Final = """
    insert into notice_silence (shopper_id, channel, kind)
    select $1, $2, kind from unnest($3::text[]) as kind
    on conflict (shopper_id, channel, kind) do nothing
"""
HEAR: Final = """
    delete from notice_silence where shopper_id = $1 and channel = $2 and kind = any($3::text[])
"""


async def silenced(tx: Tx, shopper_id: UUID, channel: Channel) -> frozenset[NoticeKind]:
    """Return what somebody does not want to hear of."""
    rows = await tx.fetch(SILENCED, shopper_id, channel.value)
    return frozenset(NoticeKind(row["kind"]) for row in rows)


async def silence(tx: Tx, shopper_id: UUID, channel: Channel, kinds: Iterable[NoticeKind]) -> None:
    """Let somebody hear of these no more."""
    await tx.execute(SILENCE, shopper_id, channel.value, [kind.value for kind in kinds])


async def hear(tx: Tx, shopper_id: UUID, channel: Channel, kinds: Iterable[NoticeKind]) -> None:
    """Let somebody hear of these again."""
    await tx.execute(HEAR, shopper_id, channel.value, [kind.value for kind in kinds])
