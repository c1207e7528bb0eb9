"""Log somebody in by the code their WeChat mini-program handed over."""

from app.actions.begin_session import LogIn, begin_session
from app.actions.sign_up import nickname_given
from app.gateways.vault import Vault
from app.gateways.wechat import CodeRefused, Unanswered, Unconfigured, WechatGateway
from app.store import shoppers
from app.store.database import Database, retried
from app.store.errors import UnavailableError
from domain.errors import CodeWrongError, UnauthenticatedError, WechatUnavailableError


async def log_in_with_wechat(
    db: Database, vault: Vault, wechat: WechatGateway, *, code: str, language: str
) -> LogIn:
    """Ask WeChat whose code this is, then log that identity in; a new one signs up unverified.

    Raises:
        WechatUnavailableError: no mini-program is configured here.
        UnavailableError: WeChat does not answer.
        CodeWrongError: WeChat refuses the code: used, expired, or a user it calls high-risk.
        UnauthenticatedError: the account is suspended.
    """
    identity = await wechat.identify(code)
    if isinstance(identity, Unconfigured):
        raise WechatUnavailableError
    if isinstance(identity, Unanswered):
        raise UnavailableError(identity.cause)
    if isinstance(identity, CodeRefused):
        raise CodeWrongError
    return await _log_in(db, vault, openid=identity.openid, language=language)


@retried
async def _log_in(db: Database, vault: Vault, *, openid: str, language: str) -> LogIn:
    async with db.transaction() as tx:
        if await shoppers.by_wechat(tx, openid) is None:
            await shoppers.insert_with_wechat(
                tx, nickname=nickname_given(), locale=language, openid=openid
            )
        shopper = await shoppers.by_wechat(tx, openid)
        if shopper is None:
            raise RuntimeError("a person was just written and is not there")
        if not shopper.active:
            raise UnauthenticatedError("this account is suspended")
        return await begin_session(tx, vault, shopper)
