"""Log in, stay logged in, log out. No cookie is ever set: clients keep their tokens.

These calls ignore `Idempotency-Key`: their answers are secrets, which are not kept to be repeated.
"""

from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import JSONBody
from msgspec import Meta

from app.actions.begin_session import LogIn
from app.actions.log_in_with_wechat import log_in_with_wechat
from app.actions.log_out import log_out
from app.actions.refresh_session import refresh_session
from app.actions.request_otp import CODE_LIFETIME, PHONE_LIMITS, request_otp
from app.actions.verify_otp import verify_otp
from app.web.deps import AnyRequest, Caller, OptionalCaller, Parts, limited_network_of
from app.web.problems import language_of
from app.web.routes import post
from domain.phones import phone_of

Phone = Annotated[str, Meta(max_length=40, description="E.164, such as +8613800138000")]


class PhoneGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which phone the code goes to."""

    phone: Phone


class CodeSent(msgspec.Struct, frozen=True):
    """The code is on its way; both are seconds."""

    expires_in: int = round(CODE_LIFETIME.total_seconds())
    resend_after: int = round(PHONE_LIMITS[0].within.total_seconds())


class CodeGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The code that came by text message."""

    phone: Phone
    code: Annotated[str, Meta(pattern="^[0-9]{6}$")]


class WechatCodeGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `wx.login` returned."""

    code: Annotated[str, Meta(min_length=1, max_length=256)]


class RefreshTokenGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The refresh token of the last log-in or refresh."""

    refresh_token: Annotated[str, Meta(min_length=1, max_length=256)]


class ShopperView(msgspec.Struct, frozen=True):
    """Who logged in."""

    id: UUID
    nickname: str


class LogInView(msgspec.Struct, frozen=True):
    """The tokens of a session; the refresh token works once, `expires_in` is seconds."""

    access_token: str
    refresh_token: str
    expires_in: int
    shopper: ShopperView

    @classmethod
    def of(cls, login: LogIn) -> Self:
        """Show a log-in."""
        shopper = ShopperView(login.shopper_id, login.nickname)
        return cls(login.access_token, login.refresh_token, login.expires_in_seconds, shopper)


class AuthController(Controller):
    """Sessions."""

    path = "/v1/auth"
    tags = ("auth",)

    @post("/otp", operation_id="requestOtp", status_code=202)
    async def request(
        self, request: AnyRequest, data: JSONBody[PhoneGiven], parts: Parts
    ) -> CodeSent:
        """Send a log-in code by text message; the answer is the same for every phone."""
        await request_otp(
            parts.db,
            parts.vault,
            phone=phone_of(data.phone),
            network=limited_network_of(request, parts.settings),
            language=language_of(request.headers.get("accept-language", "zh-CN")),
        )
        return CodeSent()

    @post("/otp/verify", operation_id="verifyOtp", status_code=200)
    async def verify(
        self,
        request: AnyRequest,
        data: JSONBody[CodeGiven],
        parts: Parts,
        optional_caller: OptionalCaller,
    ) -> LogInView:
        """Log in with the code; a new phone signs up.

        With the token of a person who has no phone yet (WeChat), the phone becomes theirs.
        """
        login = await verify_otp(
            parts.db,
            parts.vault,
            phone=phone_of(data.phone),
            code=data.code,
            language=language_of(request.headers.get("accept-language", "zh-CN")),
            visitor=optional_caller.shopper_id if optional_caller else None,
        )
        return LogInView.of(login)

    @post("/wechat", operation_id="logInWithWechat", status_code=200)
    async def wechat(
        self, request: AnyRequest, data: JSONBody[WechatCodeGiven], parts: Parts
    ) -> LogInView:
        """Log in with a WeChat mini-program's code; the phone is still to be verified."""
        login = await log_in_with_wechat(
            parts.db,
            parts.vault,
            parts.wechat,
            code=data.code,
            language=language_of(request.headers.get("accept-language", "zh-CN")),
        )
        return LogInView.of(login)

    @post("/refresh", operation_id="refreshSession", status_code=200)
    async def refresh(
        self, request: AnyRequest, data: JSONBody[RefreshTokenGiven], parts: Parts
    ) -> LogInView:
        """Get the next pair of tokens; a refresh token used twice ends its session."""
        revoked = request.app.state.revoked
        login = await refresh_session(
            parts.db, parts.vault, revoked, refresh_token=data.refresh_token
        )
        return LogInView.of(login)

    @post("/logout", operation_id="logOut", status_code=204)
    async def log_out(self, request: AnyRequest, caller: Caller, parts: Parts) -> None:
        """End this session: its tokens stop working everywhere within 5 seconds."""
        await log_out(parts.db, request.app.state.revoked, caller.session_id)
