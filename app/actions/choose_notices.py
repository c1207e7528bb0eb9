"""Choose which notices to do without; what concerns one's own money and account always comes."""

from collections.abc import Mapping
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import notice_choices
from app.store.database import Database, Tx
from domain.notices import Channel, NoticeKind


class NoticeChoices(msgspec.Struct, frozen=True):
    """What somebody hears of within the app."""

    in_app: Mapping[NoticeKind, bool]


async def read_notice_choices(db: Database, person: Person) -> NoticeChoices:
    """Return what the person hears of: everything, until they say otherwise."""
    async with db.reading() as tx:
        return await _read(tx, person.shopper_id)


async def choose_notices(
    tx: Tx, *, person: Person, wanted: Mapping[NoticeKind, bool]
) -> NoticeChoices:
    """Write down what was chosen and leave the rest; notices that are there stay."""
    off = [kind for kind, is_wanted in wanted.items() if not is_wanted]
    on = [kind for kind, is_wanted in wanted.items() if is_wanted]
    await notice_choices.silence(tx, person.shopper_id, Channel.IN_APP, off)
    await notice_choices.hear(tx, person.shopper_id, Channel.IN_APP, on)
    return await _read(tx, person.shopper_id)


async def _read(tx: Tx, shopper_id: UUID) -> NoticeChoices:
    silenced = await notice_choices.silenced(tx, shopper_id, Channel.IN_APP)
    return NoticeChoices({kind: kind not in silenced for kind in NoticeKind})
