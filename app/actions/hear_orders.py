"""Hear orders in what members say: read once, in the transaction that numbers the message.

What a message asks for is a row beside it, so neither is ever there without the other; taking it
comes later and is not the room's business (`app/actions/take_orders.py`).
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from app.store.order_intents import NewIntent
from domain.messages import Draft, MessageKind, Numbered
from domain.order_intents import Named, intent_key, may_ask, read_asked


def may_order(draft: Draft) -> bool:
    """Say whether a message could ask for anything: most could not, and are not looked at."""
    return draft.kind is MessageKind.TEXT and may_ask(draft.body)


def intents_of(
    new: Sequence[Numbered], named: Mapping[str, Named], hopeful: Collection[UUID]
) -> list[NewIntent]:
    """Return what newly numbered messages ask for.

    Args:
        new: as numbered, in order.
        named: what may be ordered in the room; empty where nothing is sold.
        hopeful: the ids of the messages that may ask for something.
    """
    found = []
    for one in new if named else ():
        author, draft = one.author.shopper_id, one.draft
        if author is None or draft.client_msg_id not in hopeful:
            continue
        asks = read_asked(draft.body, named, ref_seq=draft.ref_seq)
        if asks is not None:
            found.append(
                NewIntent(key=intent_key(one.seq), seq=one.seq, shopper_id=author, asks=asks)
            )
    return found
