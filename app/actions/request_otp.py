"""Send a log-in code to a phone: the same answer and the same work whether it is known or not."""

from datetime import timedelta
from typing import Final

from app.gateways.tokens import new_code
from app.gateways.vault import Vault
from app.store import attempts, otp, sms
from app.store.attempts import Limit
from app.store.database import Database, Tx, retried
from domain.errors import TooManyRequestsError

CODE_LIFETIME: Final = timedelta(minutes=5)
PHONE_LIMITS: Final = (
    Limit(1, timedelta(seconds=60)),
    Limit(5, timedelta(hours=1)),
    Limit(10, timedelta(days=1)),
)
NETWORK_LIMITS: Final = (Limit(20, timedelta(hours=1)),)
TEXTS: Final = {
    "zh-CN": "【Pintier】验证码 {code}，5 分钟内有效。请勿告诉他人。",
    "en": "Your Pintier code is {code}. It is valid for 5 minutes; share it with nobody.",
}


@retried
async def request_otp(
    db: Database, vault: Vault, *, phone: str, network: str | None, language: str
) -> None:
    """Write the code's hash and the message that carries it; a worker sends it.

    Args:
        db: the database.
        vault: seals the number, hashes the code.
        phone: in E.164.
        network: the caller's address; None lifts its limit (loopback, in development).
        language: of the message, `zh-CN` or `en`.

    Raises:
        TooManyRequestsError: the phone had its share (one a minute, five an hour, ten a day), or
            the network its own (twenty an hour).
    """
    index = vault.index(phone)
    code = new_code()
    async with db.transaction() as tx:
        await _count(tx, f"otp:phone:{index.hex()}", PHONE_LIMITS)
        if network is not None:
            await _count(tx, f"otp:network:{vault.index(network).hex()}", NETWORK_LIMITS)
        await otp.insert(
            tx,
            phone_index=index,
            code_hash=vault.hashed(f"{phone} {code}"),
            lifetime=CODE_LIFETIME,
        )
        await sms.insert(
            tx,
            phone_index=index,
            phone_cipher=vault.seal(phone, purpose="phone"),
            body_cipher=vault.seal(TEXTS[language].format(code=code), purpose="sms"),
        )


async def _count(tx: Tx, bucket: str, limits: tuple[Limit, ...]) -> None:
    wait_seconds = await attempts.seconds_until_free(tx, bucket, limits)
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)
