"""Randomness: codes, tokens and keys nobody can guess."""

import hashlib
import secrets
import string
import zlib
from typing import Final

BASE62: Final = string.digits + string.ascii_uppercase + string.ascii_lowercase
KEY_RANDOM_LENGTH: Final = 37
KEY_CHECK_LENGTH: Final = 6
KEY_PREFIX: Final = "ptk_"
LIVE: Final = "ptk_live_"
TEST: Final = "ptk_test_"


def new_refresh_token() -> str:
    """Return 256 random bits as text."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """Return six random digits."""
    return f"{secrets.randbelow(1_000_000):06d}"


def new_seed(*, bytes_count: int) -> bytes:
    """Return random bytes that nobody can have chosen."""
    return secrets.token_bytes(bytes_count)


def new_weights(count: int, *, weight_max: int) -> list[int]:
    """Return `count` random weights from 1 to `weight_max`."""
    return [1 + secrets.randbelow(weight_max) for _ in range(count)]


def token_hash(token: str) -> bytes:
    """Return the hash under which a refresh token is stored: 256 random bits need no key."""
    return hashlib.sha256(token.encode()).digest()


def new_finance_key(*, live: bool) -> str:
    """Return a finance key: prefix, 37 random characters, 6 of a CRC-32 over what is before.

    The prefix lets scanners find leaked keys, the check tells a mistyped one without a look-up.
    """
    random = "".join(secrets.choice(BASE62) for _ in range(KEY_RANDOM_LENGTH))
    body = (LIVE if live else TEST) + random
    return body + _check(body)


def is_finance_key(text: str) -> bool:
    """Say whether `text` is whole: the prefix, the length and the check are right."""
    length = len(LIVE) + KEY_RANDOM_LENGTH + KEY_CHECK_LENGTH
    if not text.startswith((LIVE, TEST)) or len(text) != length or not text.isascii():
        return False
    body, check = text[:-KEY_CHECK_LENGTH], text[-KEY_CHECK_LENGTH:]
    return secrets.compare_digest(_check(body), check)


def _check(body: str) -> str:
    value = zlib.crc32(body.encode())
    digits = []
    for _ in range(KEY_CHECK_LENGTH):
        value, at = divmod(value, len(BASE62))
        digits.append(BASE62[at])
    return "".join(reversed(digits))
