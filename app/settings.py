"""The settings: one frozen value, read once from the environment variables `PINTIER_*`.

No other module reads the environment. A field `public_url` is the variable `PINTIER_PUBLIC_URL`;
an empty variable counts as absent. What would be dangerous in production is refused here, before
anything starts, and a message names the variable, never its value: values are often secrets.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit, urlunsplit

import msgspec
from msgspec import Meta

PREFIX: Final = "PINTIER_"
STRIPE_API: Final = "https://api.stripe.com"
SECRET_KEY_BYTES_MIN: Final = 32
DEVELOPMENT_SECRET_KEY: Final = "known to everybody, so for development only"  # noqa: S105
"""What signs log-ins when nothing was set; production refuses it."""
SECRETS: Final = (
    "secret_key",
    "secret_key_previous",
    "stripe_secret_key",
    "stripe_webhook_secrets",
    "wechat_app_secret",
)
NOT_SETTINGS: Final = (
    *("PINTIER_HOME", "PINTIER_STRIPE_WEBHOOK_URL", "PINTIER_TEST_", "PINTIER_BENCH_"),
)
"""Variables of the embedded stack, the tests and the benchmarks, by their beginning."""


class SettingsError(Exception):
    """The environment does not describe a program that may start; the message says why."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that differs between two installations."""

    database_url: Annotated[str, Meta(min_length=1)]
    """PostgreSQL, possibly through a pooler in transaction mode."""
    database_direct_url: str | None = None
    """PostgreSQL without a pooler, for migrations; absent: `database_url`."""
    redis_url: str | None = None
    """The bell and the live push. Absent: all still happens, a sweep period later."""
    pool_size: Annotated[int, Meta(ge=1, le=64)] = 16
    """Connections to PostgreSQL that one process holds at most."""

    env: Literal["development", "production"] = "development"
    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=1, le=65_535)] = 8000
    public_url: str = "http://127.0.0.1:8000"
    """How the outside reaches us: the beginning of every link we hand out, without a last `/`."""
    trusted_proxy_count: Annotated[int, Meta(ge=0, le=8)] = 0
    """How many proxies of ours append to X-Forwarded-For; only that many entries are believed."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    secret_key: str = DEVELOPMENT_SECRET_KEY
    """Signs log-ins and links, derives codes. At least 32 bytes in production."""
    secret_key_previous: str | None = None
    """The key before it, still accepted while a rotation is under way."""

    stripe_secret_key: str = ""
    stripe_publishable_key: str = ""
    stripe_webhook_secrets: Annotated[tuple[str, ...], Meta(max_length=2)] = msgspec.field(
        name="stripe_webhook_secret", default=()
    )
    """Signing secrets, separated by a comma in the variable; two are valid during a rotation."""
    stripe_api_base: str = STRIPE_API
    sandbox_url: str | None = None
    """Where the embedded Stripe sandbox answers; absent outside the embedded stack."""
    allow_test_payments: bool = False
    """Let production run on Stripe's test keys: for a rehearsal, said out loud."""
    distinct_card: bool = True
    """The same card counts once toward a tier (product.md, price rules)."""

    wechat_app_id: str = ""
    """The mini-program whose users log in here; empty: WeChat log-in is off."""
    wechat_app_secret: str = ""
    sms_url: str = ""
    """Where text messages are posted as JSON; empty: nobody carries them."""
    speaks_outside: bool = True
    """Carry messages to chats of other platforms; false for a copy of the data that must not."""

    @property
    def is_production(self) -> bool:
        """Say whether real shoppers and real money are at stake."""
        return self.env == "production"

    @property
    def migration_url(self) -> str:
        """Return the address that migrations and LISTEN use."""
        return self.database_direct_url or self.database_url

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_shown(name, value)!r}" for name, value in _items(self))
        return f"Settings({shown})"


def load(environment: Mapping[str, str]) -> Settings:
    """Read the settings from a process environment.

    Raises:
        SettingsError: a variable is missing or malformed, or production would be unsafe.
    """
    given = {
        name.removeprefix(PREFIX).lower(): value.strip()
        for name, value in environment.items()
        if name.startswith(PREFIX) and value.strip()
    }
    raw: dict[str, object] = {**given}
    if "stripe_webhook_secret" in given:
        parts = given["stripe_webhook_secret"].split(",")
        raw["stripe_webhook_secret"] = [part.strip() for part in parts if part.strip()]
    try:
        settings = msgspec.convert(raw, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(_plain(str(error))) from None  # the cause's text could hold a secret
    settings = msgspec.structs.replace(settings, public_url=settings.public_url.rstrip("/"))
    if settings.is_production:
        refusals = [*_unsafe(settings), *_unknown(environment)]
        if refusals:
            raise SettingsError("production refuses to start:\n- " + "\n- ".join(refusals))
    return settings


def _unsafe(settings: Settings) -> Iterator[str]:
    """Yield a sentence for everything that production must not run with."""
    for name in ("secret_key", "secret_key_previous"):
        key = getattr(settings, name)
        if key == DEVELOPMENT_SECRET_KEY or (
            key is not None and len(key.encode()) < SECRET_KEY_BYTES_MIN
        ):
            yield f"{_variable(name)} must be a secret of at least {SECRET_KEY_BYTES_MIN} bytes"
    for name in ("stripe_secret_key", "stripe_publishable_key", "stripe_webhook_secrets"):
        if not getattr(settings, name):
            yield f"{_variable(name)} is missing"
    if "_test_" in settings.stripe_secret_key and not settings.allow_test_payments:
        yield (
            "PINTIER_STRIPE_SECRET_KEY is a test key: no payment would be real"
            " (PINTIER_ALLOW_TEST_PAYMENTS=true allows it)"
        )
    if settings.sandbox_url is not None:
        yield "PINTIER_SANDBOX_URL is set: the Stripe sandbox is for development"
    for name in ("public_url", "stripe_api_base"):
        if urlsplit(getattr(settings, name)).scheme != "https":
            yield f"{_variable(name)} must begin with https://"


def _unknown(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each variable nobody reads: a misspelt one would mean the default."""
    known = {_variable(name) for name in Settings.__struct_fields__}
    for name in sorted(environment):
        if name.startswith(PREFIX) and name not in known and not name.startswith(NOT_SETTINGS):
            yield f"{name} is not a setting: is it misspelt?"


def _plain(message: str) -> str:
    """Turn msgspec's message into one that names the variable and leaves the value out."""
    missing = re.search(r"missing required field `(\w+)`", message)
    if missing:
        return f"{_variable(missing[1])} is missing"
    field = re.search(r"at `\$\.(\w+)", message)
    wanted = re.search(r"[Ee]xpected (.+?)(?:, got .*)?(?: - at .*)?$", message)
    name = _variable(field[1]) if field else "a variable"
    return f"{name} is malformed" + (f": expected {wanted[1]}" if wanted else "")


def _variable(field: str) -> str:
    return PREFIX + field.upper().replace("WEBHOOK_SECRETS", "WEBHOOK_SECRET")


def _items(settings: Settings) -> Iterator[tuple[str, object]]:
    for name in settings.__struct_fields__:
        yield name, getattr(settings, name)


def _shown(name: str, value: object) -> object:
    """Return what may be printed: secrets and passwords of addresses are blotted out."""
    if name in SECRETS:
        return "***" if value else value
    if isinstance(value, str) and "@" in value:
        parts = urlsplit(value)
        return urlunsplit(parts._replace(netloc="***@" + parts.netloc.rpartition("@")[2]))
    return value
