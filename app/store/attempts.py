"""What was tried, counted by bucket: the limits on codes, log-ins and money."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import msgspec

from app.store.database import Tx, many

LOCK: Final = "select pg_advisory_xact_lock(hashtextextended($1, 0))"
COUNT: Final = """
    select w.seconds, count(a.id)::integer as tried,
           coalesce(ceil(extract(epoch from
             (array_agg(a.at order by a.at desc, a.id desc))[w.most] - app_clock()))::integer
             + w.seconds, 0) as free_in_seconds
      from unnest($2::integer[], $3::integer[]) as w (seconds, most)
      left join attempt a on a.bucket = $1 and a.at > app_clock() - make_interval(secs => w.seconds)
     group by w.seconds, w.most
"""
RECORD: Final = "insert into attempt (bucket, at) values ($1, app_clock())"


class Limit(msgspec.Struct, frozen=True):
    """At most `most` in any stretch of `within`."""

    most: int
    within: timedelta


class _Tried(msgspec.Struct, frozen=True):
    seconds: int
    tried: int
    free_in_seconds: int


async def seconds_until_free(tx: Tx, bucket: str, limits: Sequence[Limit]) -> int:
    """Return how long to wait before another try in this bucket; 0: it is free now.

    Holds the bucket until the transaction ends, so that tries at the same time are all counted.
    """
    await tx.execute(LOCK, bucket)
    seconds = [round(limit.within.total_seconds()) for limit in limits]
    most = {second: limit.most for second, limit in zip(seconds, limits, strict=True)}
    rows = many(_Tried, await tx.fetch(COUNT, bucket, seconds, list(most.values())))
    return max(
        (max(1, row.free_in_seconds) for row in rows if row.tried >= most[row.seconds]), default=0
    )


async def record(tx: Tx, bucket: str) -> None:
    """Count one try."""
    await tx.execute(RECORD, bucket)
