"""Keys and what is done with them: sealed phone numbers, blind indexes, keyed hashes, log-ins.

Every key is derived from the one secret of the settings (HKDF-SHA256, one purpose each), so a leak
of one use says nothing about another. While a rotation is under way the previous secret still
opens what it sealed: sealed values and log-ins name their key in front, hashes are compared under
both. What is found under the previous secret is written anew when its owner logs in.
"""

import base64
import hmac
import secrets
import time
from datetime import timedelta
from functools import cached_property
from typing import Final
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES: Final = 12
KEY_NAME_BYTES: Final = 4
LINK_MAC_BYTES: Final = 16
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
        header = {"alg": ALGORITHM, "kid": self.name.hex(), "typ": "JWT"}
        self.header = _text(msgspec.json.encode(header))

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
    def link(self) -> bytes:
        """Return the key that signs links which say whose they are."""
        return self._derived("link", 32)

    @cached_property
    def log_in(self) -> bytes:
        """Return the key that signs access tokens."""
        return self._derived("log-in", 32)

    def _derived(self, purpose: str, length: int) -> bytes:
        info = f"pintier {purpose}".encode()
        return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(self._secret)


class Claims(msgspec.Struct, frozen=True):
    """What an access token says: who, in which session, whether the phone is known, until when."""

    sub: UUID
    sid: UUID
    ver: bool
    iat: int
    exp: int
    iss: str = ISSUER
    aud: str = AUDIENCE


class Vault:
    """Seals, hashes and signs with the current secret; opens and verifies with both."""

    def __init__(self, secret: str, previous: str | None = None) -> None:
        self._current = Keyring(secret)
        rings = [self._current] + ([Keyring(previous)] if previous else [])
        self._rings = {ring.name: ring for ring in rings}
        self._headers = {ring.header: ring for ring in rings}

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

    @property
    def seal_name(self) -> bytes:
        """Return what everything sealed under the current secret begins with."""
        return self._current.name

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

    def sign(self, *, subject: UUID, session: UUID, verified: bool, lifetime: timedelta) -> str:
        """Return an access token (a JWT) that says who somebody is for `lifetime`."""
        now = int(time.time())
        claims = Claims(subject, session, verified, now, now + round(lifetime.total_seconds()))
        signed = f"{self._current.header}.{_text(msgspec.json.encode(claims))}"
        return f"{signed}.{_text(_keyed(self._current.log_in, signed))}"

    def sign_link(self, about: bytes) -> str:
        """Return what a link says as a word for its path: readable by all, made by us alone."""
        return _text(about + _mac(self._current.link, about))

    def read_link(self, token: str) -> bytes | None:
        """Return what a link of ours says; None for anything else."""
        try:
            raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except ValueError:
            return None
        about, mac = raw[:-LINK_MAC_BYTES], raw[-LINK_MAC_BYTES:]
        ours = [hmac.compare_digest(mac, _mac(ring.link, about)) for ring in self._rings.values()]
        return about if any(ours) else None

    def read(self, token: str) -> Claims | None:
        """Return the claims of an access token that is ours and in time; None otherwise.

        The header is compared, not read: whatever says another algorithm or key is not ours.
        """
        signed, _, signature = token.rpartition(".")
        header, _, payload = signed.partition(".")
        ring = self._headers.get(header)
        if ring is None or not signature.isascii():
            return None
        if not hmac.compare_digest(signature, _text(_keyed(ring.log_in, signed))):
            return None
        claims = msgspec.json.decode(base64.urlsafe_b64decode(payload + "=="), type=Claims)
        ours = claims.iss == ISSUER and claims.aud == AUDIENCE
        return claims if ours and claims.exp > time.time() else None


def _keyed(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")


def _mac(key: bytes, about: bytes) -> bytes:
    return hmac.digest(key, about, "sha256")[:LINK_MAC_BYTES]


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
