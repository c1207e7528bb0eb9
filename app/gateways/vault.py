"""Keys and what is done with them: sealed phone numbers, blind indexes, keyed hashes, log-ins.

Every key is derived from the one secret of the settings (HKDF-SHA256, one purpose each), so a leak
of one use says nothing about another. While a rotation is under way the previous secret still
opens what it sealed: sealed values and log-ins name their key in front, hashes are compared under
both. What is found under the previous secret is written anew when its owner logs in.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final

import jwt
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES: Final = 12
KEY_NAME_BYTES: Final = 4
ALGORITHM: Final = "HS256"
ISSUER: Final = "pintier"
AUDIENCE: Final = "pintier-api"


class VaultError(Exception):
    """A sealed value cannot be opened: damaged, or sealed by a key that is gone."""


class Keyring:
    """The keys derived from one secret; `name` says which secret, and gives nothing of it away."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self.name = self._derived("key name", KEY_NAME_BYTES)

    @cached_property
    def seal(self) -> AESGCM:
        """Return the cipher of personal data at rest."""
        return AESGCM(self._derived("seal", 32))

    @cached_property
    def index(self) -> bytes:
        """Return the key of blind indexes."""
        return self._derived("blind index", 32)

    @cached_property
    def code(self) -> bytes:
        """Return the key under which codes and finance keys are hashed."""
        return self._derived("code", 32)

    @cached_property
    def log_in(self) -> bytes:
        """Return the key that signs access tokens."""
        return self._derived("log-in", 32)

    def _derived(self, purpose: str, length: int) -> bytes:
        info = f"pintier {purpose}".encode()
        return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(self._secret)


class Vault:
    """Seals, hashes and signs with the current secret; opens and verifies with both."""

    def __init__(self, secret: str, previous: str | None = None) -> None:
        self._current = Keyring(secret)
        rings = [self._current] + ([Keyring(previous)] if previous else [])
        self._rings = {ring.name: ring for ring in rings}

    def seal(self, text: str, *, purpose: str) -> bytes:
        """Return `text` encrypted: key name, nonce, ciphertext; opens only for this `purpose`."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._current.seal.encrypt(nonce, text.encode(), purpose.encode())
        return self._current.name + nonce + sealed

    def unseal(self, sealed: bytes, *, purpose: str) -> str:
        """Return what was sealed.

        Raises:
            VaultError: damaged, sealed for another purpose, or by a key that is gone.
        """
        ring = self._rings.get(sealed[:KEY_NAME_BYTES])
        if ring is None:
            raise VaultError("sealed by an unknown key")
        body = KEY_NAME_BYTES + NONCE_BYTES
        try:
            opened = ring.seal.decrypt(sealed[KEY_NAME_BYTES:body], sealed[body:], purpose.encode())
        except InvalidTag as error:
            raise VaultError("damaged, or sealed for another purpose") from error
        return opened.decode()

    def index(self, text: str) -> bytes:
        """Return the blind index under which `text` is stored now."""
        return _keyed(self._current.index, text)

    def indexes(self, text: str) -> list[bytes]:
        """Return every blind index under which `text` may be stored, the current one first."""
        return [_keyed(ring.index, text) for ring in self._rings.values()]

    def hashed(self, secret: str) -> bytes:
        """Return the keyed hash under which a code or key is stored now."""
        return _keyed(self._current.code, secret)

    def hashes(self, secret: str) -> list[bytes]:
        """Return every keyed hash under which a code or key may be stored."""
        return [_keyed(ring.code, secret) for ring in self._rings.values()]

    def sign(self, claims: Mapping[str, object], *, lifetime: timedelta) -> str:
        """Return an access token that carries `claims` for `lifetime`."""
        now = datetime.now(UTC)
        whole = {**claims, "iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + lifetime}
        return jwt.encode(
            whole, self._current.log_in, ALGORITHM, headers={"kid": self._current.name.hex()}
        )

    def read(self, token: str) -> Mapping[str, object] | None:
        """Return the claims of an access token that is ours and in time; None otherwise."""
        try:
            kid = jwt.get_unverified_header(token).get("kid", "")
            ring = self._rings.get(bytes.fromhex(kid))
            if ring is None:
                return None
            claims: dict[str, object] = jwt.decode(
                token,
                ring.log_in,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                options={"require": ["exp", "sub", "sid"]},
            )
        except (jwt.InvalidTokenError, ValueError, TypeError):
            return None
        return claims


def _keyed(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
