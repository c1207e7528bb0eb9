"""Who is asking, and the only way to an object for them: absent = forbidden = the same refusal."""

from uuid import UUID

import msgspec


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is logged in: a shopper, who may also be a leader or somebody's staff.

    `verified`: the phone number is known. `request_id`: which request this is, for the audit.
    """

    shopper_id: UUID
    session_id: UUID
    verified: bool
    request_id: str = ""

    @property
    def actor(self) -> str:
        """Return who this is, as audit rows and idempotency scopes write it."""
        return f"shopper:{self.shopper_id}"
