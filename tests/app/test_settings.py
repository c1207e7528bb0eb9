"""The settings: what they refuse, and what they never print."""

import pytest

from app.settings import DEVELOPMENT_SECRET_KEY, Settings, SettingsError, load

DATABASE = {"PINTIER_DATABASE_URL": "postgresql://pintier:hunter2@db/pintier"}
PRODUCTION = {
    **DATABASE,
    "PINTIER_ENV": "production",
    "PINTIER_SECRET_KEY": "k" * 32,
    "PINTIER_PUBLIC_URL": "https://shop.example/",
    "PINTIER_STRIPE_SECRET_KEY": "sk_live_hunter2",
    "PINTIER_STRIPE_PUBLISHABLE_KEY": "pk_live_1",
    "PINTIER_STRIPE_WEBHOOK_SECRET": "whsec_hunter2",
}


def test_variables_become_typed_values() -> None:
    """Numbers, booleans and lists are converted; an empty variable counts as absent."""
    settings = load(
        {
            **DATABASE,
            "PINTIER_PORT": "9000",
            "PINTIER_DISTINCT_CARD": "false",
            "PINTIER_REDIS_URL": " ",
            "PINTIER_STRIPE_WEBHOOK_SECRET": "whsec_new, whsec_old",
            "UNRELATED": "1",
        }
    )
    assert settings == Settings(
        database_url=DATABASE["PINTIER_DATABASE_URL"],
        port=9000,
        distinct_card=False,
        stripe_webhook_secrets=("whsec_new", "whsec_old"),
    )


def test_a_missing_variable_is_named() -> None:
    """Who starts the program learns which variable to set."""
    with pytest.raises(SettingsError, match="PINTIER_DATABASE_URL is missing"):
        load({})


@pytest.mark.parametrize("name", ["PORT", "ENV", "DISTINCT_CARD", "POOL_SIZE", "LOG_LEVEL"])
def test_a_malformed_variable_is_named_without_its_value(name: str) -> None:
    """A password pasted into the wrong variable does not end up in a log."""
    with pytest.raises(SettingsError) as refusal:
        load({**DATABASE, f"PINTIER_{name}": "hunter2"})
    assert f"PINTIER_{name} is malformed" in str(refusal.value)
    assert "hunter2" not in str(refusal.value)


def test_nothing_secret_is_printed() -> None:
    """The representation blots out keys, and the passwords inside of addresses."""
    shown = repr(load({**PRODUCTION, "PINTIER_SECRET_KEY_PREVIOUS": "hunter2" * 5}))
    assert "hunter2" not in shown
    assert "postgresql://***@db/pintier" in shown


def test_production_starts_with_everything_in_place() -> None:
    """The complete set is accepted, and links are built on an address without a last slash."""
    settings = load(PRODUCTION)
    assert settings.is_production
    assert settings.public_url == "https://shop.example"
    assert settings.migration_url == settings.database_url


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SECRET_KEY", "", "PINTIER_SECRET_KEY must be a secret of at least 32 bytes"),
        ("SECRET_KEY", "k" * 31, "PINTIER_SECRET_KEY must be a secret of at least 32 bytes"),
        ("SECRET_KEY", DEVELOPMENT_SECRET_KEY, "PINTIER_SECRET_KEY must be a secret"),
        ("SECRET_KEY_PREVIOUS", "short", "PINTIER_SECRET_KEY_PREVIOUS must be a secret"),
        ("STRIPE_SECRET_KEY", "sk_test_1", "PINTIER_STRIPE_SECRET_KEY is a test key"),
        ("STRIPE_SECRET_KEY", "", "PINTIER_STRIPE_SECRET_KEY is missing"),
        ("STRIPE_PUBLISHABLE_KEY", "", "PINTIER_STRIPE_PUBLISHABLE_KEY is missing"),
        ("STRIPE_WEBHOOK_SECRET", "", "PINTIER_STRIPE_WEBHOOK_SECRET is missing"),
        ("STRIPE_API_BASE", "http://127.0.0.1:1", "PINTIER_STRIPE_API_BASE must begin with https"),
        ("SANDBOX_URL", "http://127.0.0.1:1", "PINTIER_SANDBOX_URL is set"),
        ("PUBLIC_URL", "http://shop.example", "PINTIER_PUBLIC_URL must begin with https://"),
        ("DISTINCT_CARDS", "false", "PINTIER_DISTINCT_CARDS is not a setting"),
    ],
)
def test_production_refuses_what_is_unsafe(name: str, value: str, says: str) -> None:
    """Each danger alone is enough, and is told in a sentence that names the variable."""
    with pytest.raises(SettingsError, match=says):
        load({**PRODUCTION, f"PINTIER_{name}": value})


def test_test_keys_in_production_need_to_be_allowed() -> None:
    """A rehearsal may run on Stripe's test mode when somebody says so."""
    rehearsal = {
        **PRODUCTION,
        "PINTIER_STRIPE_SECRET_KEY": "sk_test_1",
        "PINTIER_ALLOW_TEST_PAYMENTS": "true",
    }
    assert load(rehearsal).allow_test_payments
