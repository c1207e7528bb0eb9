"""What is forgotten, and what never is."""

import pytest

from app.actions.forget_old_rows import forget_old_rows
from app.store.database import Database

pytestmark = pytest.mark.anyio

FILL = """
    insert into attempt (bucket, at) values
      ('old', now() - interval '3 days'), ('young', now() - interval '1 day');
    insert into idempotency_key (digest, body_hash, status, response, created_at)
    values (gen_random_uuid(), 'x', 201, 'x', now() - interval '9 years');
    insert into outbox (merchant_id, fact, sent_at) values
      (gen_random_uuid(), '{}', now() - interval '8 days'),
      (gen_random_uuid(), '{}', now() - interval '1 day'),
      (gen_random_uuid(), '{"unsent": true}', null);
    insert into notice (merchant_id, shopper_id, key, code, created_at) values
      (gen_random_uuid(), gen_random_uuid(), 'old', 'order', now() - interval '91 days'),
      (gen_random_uuid(), gen_random_uuid(), 'young', 'order', now() - interval '89 days');
"""


async def test_only_what_has_served_its_purpose_is_forgotten(
    database_url: str, clean: None
) -> None:
    """Old attempts, sent facts and old notices go; unsent facts and first answers stay for ever."""
    async with Database.open(database_url) as db:
        async with db.transaction() as tx:
            await tx.execute(FILL)
        assert await forget_old_rows(db) == 3
        assert await forget_old_rows(db) == 0
        async with db.reading() as tx:
            assert await tx.fetchval("select string_agg(bucket, ',') from attempt") == "young"
            assert await tx.fetchval("select count(*) from outbox") == 2
            assert await tx.fetchval("select string_agg(key, ',') from notice") == "young"
            assert await tx.fetchval("select count(*) from idempotency_key") == 1
