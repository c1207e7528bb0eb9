"""The vault: what it seals opens for its purpose alone; keys are apart from each other."""

import pytest

from app.gateways.tokens import is_finance_key, new_code, new_finance_key, new_refresh_token
from app.gateways.vault import Vault, VaultError

SECRET, OTHER = "the secret of this installation", "the secret of another installation"
PHONE = "+8613800138000"


def test_what_is_sealed_comes_back() -> None:
    """Two seals of one text differ, so nobody sees who has the same number."""
    vault = Vault(SECRET)
    first, second = vault.seal(PHONE, purpose="phone"), vault.seal(PHONE, purpose="phone")
    assert first != second
    assert PHONE.encode() not in first
    assert {vault.unseal(sealed, purpose="phone") for sealed in (first, second)} == {PHONE}


def test_a_seal_opens_for_its_purpose_alone() -> None:
    """A text message put into a phone's column is refused, and so is anything damaged."""
    vault = Vault(SECRET)
    sealed = vault.seal(PHONE, purpose="phone")
    damaged = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for wrong, purpose in ((sealed, "sms"), (damaged, "phone"), (b"", "phone")):
        with pytest.raises(VaultError):
            vault.unseal(wrong, purpose=purpose)
    with pytest.raises(VaultError):
        Vault(OTHER).unseal(sealed, purpose="phone")


def test_a_rotation_reads_both_and_writes_the_new() -> None:
    """While it lasts, nobody is lost; once over, the old secret opens nothing."""
    before, during, after = Vault(SECRET), Vault(OTHER, SECRET), Vault(OTHER)
    sealed = before.seal(PHONE, purpose="phone")
    assert during.unseal(sealed, purpose="phone") == PHONE
    assert during.indexes(PHONE) == [after.index(PHONE), before.index(PHONE)]
    assert during.hashes("c") == [after.hashed("c"), before.hashed("c")]
    assert after.unseal(during.seal(PHONE, purpose="phone"), purpose="phone") == PHONE
    with pytest.raises(VaultError):
        after.unseal(sealed, purpose="phone")


def test_one_text_has_one_index_and_another_hash() -> None:
    """Every use has a key of its own: an index says nothing about a code."""
    vault = Vault(SECRET)
    assert vault.index(PHONE) == vault.index(PHONE)
    assert vault.index(PHONE) != vault.hashed(PHONE)
    assert vault.index(PHONE) != Vault(OTHER).index(PHONE)


def test_a_finance_key_tells_a_slip_of_the_pen() -> None:
    """Any one character changed is noticed without a look-up."""
    key = new_finance_key(live=True)
    assert key.startswith("ptk_live_")
    assert len(key) == 9 + 37 + 6
    assert is_finance_key(key)
    for at in range(len(key)):
        other = "0" if key[at] != "0" else "1"
        assert not is_finance_key(key[:at] + other + key[at + 1 :])


def test_nobody_guesses_a_token() -> None:
    """Tokens never repeat; a code is six digits, zeros included."""
    assert len({new_refresh_token() for _ in range(1_000)}) == 1_000
    codes = {new_code() for _ in range(2_000)}
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    assert len(codes) > 1_500
