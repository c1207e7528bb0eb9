"""Log somebody in who knows the code that was sent to a phone; a new phone signs up."""

import hmac
from typing import Final
from uuid import UUID

from app.actions.begin_session import LogIn, begin_session
from app.actions.sign_up import person_with_phone
from app.gateways.vault import Vault
from app.store import otp
from app.store.database import Database, retried
from domain.errors import CodeWrongError, UnauthenticatedError

TRIES_MAX: Final = 5
"""Guesses that are looked at per code; the schema bounds them as well."""


async def verify_otp(
    db: Database, vault: Vault, *, phone: str, code: str, language: str, visitor: UUID | None
) -> LogIn:
    """Log in with a code.

    Args:
        db: the database.
        vault: hashes the code, seals the number of a new person.
        phone: in E.164.
        code: as typed.
        language: a new person's, `zh-CN` or `en`.
        visitor: who is logged in already, by WeChat alone: the number becomes theirs, unless it
            is somebody's.

    Raises:
        CodeWrongError: wrong, used, five guesses old, or sent more than five minutes ago.
        UnauthenticatedError: the account is suspended.
    """
    login = await _verify(db, vault, phone=phone, code=code, language=language, visitor=visitor)
    if login is None:
        raise CodeWrongError
    return login


@retried
async def _verify(
    db: Database, vault: Vault, *, phone: str, code: str, language: str, visitor: UUID | None
) -> LogIn | None:
    """Return the log-in, or None for a wrong code: the guess must stay counted, so no raise."""
    async with db.transaction() as tx:
        challenge = await otp.lock_newest(tx, vault.indexes(phone))
        if challenge is None or not challenge.usable or challenge.tries_count >= TRIES_MAX:
            return None
        guesses = vault.hashes(f"{phone} {code}")
        right = any(hmac.compare_digest(challenge.code_hash, guess) for guess in guesses)
        await otp.count_try(tx, challenge.id, right=right)
        if not right:
            return None
        shopper = await person_with_phone(
            tx, vault, phone=phone, language=language, visitor=visitor
        )
        if not shopper.active:
            raise UnauthenticatedError("this account is suspended")
        return await begin_session(tx, vault, shopper)
