"""Refusals and failures as RFC 9457 documents: the only place that knows HTTP statuses.

Four handlers cover everything that can come out of a handler: a refusal (`DomainError`), what the
framework says about a request (`HTTPException`), a part that is busy or down, and a bug. No text
of a bug reaches the answer; clients switch on `code`, people read `title` in their language.
"""

import re
import traceback
from collections.abc import Mapping
from importlib import resources
from typing import Any, Final

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from msgspec import UNSET, UnsetType

from app.store.errors import BusyError, CursorError, UnavailableError
from domain import (
    conduct_errors,
    errors,
    finance_errors,
    fulfilment_errors,
    order_errors,
    room_errors,
)
from domain.errors import DomainError

MEDIA_TYPE: Final = "application/problem+json"
BUSY_RETRY_AFTER_SECONDS: Final = 1
DOWN_RETRY_AFTER_SECONDS: Final = 5

STATUS_OF: Final[Mapping[type[DomainError], int]] = {
    errors.TooManyRequestsError: 429,
    conduct_errors.CardsLimitedError: 429,
    errors.UnauthenticatedError: 401,
    errors.CodeWrongError: 401,
    errors.RoleMissingError: 403,
    errors.ScopeMissingError: 403,
    errors.AccountUnverifiedError: 403,
    finance_errors.SecondPersonMissingError: 403,
    room_errors.RoomForbiddenError: 403,
    conduct_errors.NewcomerLimitedError: 403,
    room_errors.MemberMutedError: 403,
    room_errors.EarlyAccessOnlyError: 403,
    errors.IdempotencyKeyMissingError: 400,
    errors.PhoneInvalidError: 400,
    room_errors.PictureTooLargeError: 413,
    errors.IdempotencyConflictError: 409,
    errors.MerchantNotFoundError: 404,
    errors.CampaignNotFoundError: 404,
    errors.TeamBuyNotFoundError: 404,
    errors.SeatNotFoundError: 404,
    errors.InviteNotFoundError: 404,
    errors.StaffNotFoundError: 404,
    room_errors.ShopperNotFoundError: 404,
    room_errors.MemberNotFoundError: 404,
    errors.PaymentMethodNotFoundError: 404,
    errors.FinanceKeyNotFoundError: 404,
    errors.SettlementNotFoundError: 404,
    errors.LedgerTransactionNotFoundError: 404,
    errors.AccountNotFoundError: 404,
    errors.OpNotFoundError: 404,
    finance_errors.RefundNotFoundError: 404,
    finance_errors.PayeeNotFoundError: 404,
    finance_errors.PayoutNotFoundError: 404,
    finance_errors.PeriodNotFoundError: 404,
    finance_errors.ReversalNotFoundError: 404,
    finance_errors.ExportNotFoundError: 404,
    finance_errors.WebhookEndpointNotFoundError: 404,
    finance_errors.ReconciliationItemNotFoundError: 404,
    finance_errors.BankLineNotFoundError: 404,
    room_errors.RoomNotFoundError: 404,
    conduct_errors.StrikeNotFoundError: 404,
    room_errors.MessageNotFoundError: 404,
    order_errors.ListNotFoundError: 404,
    room_errors.OfferNotFoundError: 404,
    errors.TransferNotFoundError: 404,
    errors.CouponNotFoundError: 404,
    errors.MassActNotFoundError: 404,
    room_errors.ScheduledMessageNotFoundError: 404,
    room_errors.MediaNotFoundError: 404,
    fulfilment_errors.RecurrenceNotFoundError: 404,
    fulfilment_errors.PickupPointNotFoundError: 404,
    fulfilment_errors.RedeemCodeNotFoundError: 404,
    room_errors.RedPacketNotFoundError: 404,
    fulfilment_errors.CouponDropNotFoundError: 404,
    room_errors.DrawNotFoundError: 404,
    room_errors.RoomPresetNotFoundError: 404,
    room_errors.JoinRequestNotFoundError: 404,
    room_errors.LeaderNotFoundError: 404,
    room_errors.BridgeNotFoundError: 404,
    errors.InviteSpentError: 410,
    room_errors.OfferEndedError: 410,
    errors.TransferEndedError: 410,
    room_errors.InviteQrExhaustedError: 410,
    order_errors.PayLinkExpiredError: 410,
    errors.CampaignNotDraftError: 409,
    errors.CampaignNotOpenError: 409,
    errors.TeamBuyClosedError: 409,
    errors.TeamBuyNotFormedError: 409,
    errors.SeatAlreadyHeldError: 409,
    errors.TeamBuyFullError: 409,
    errors.OutOfStockError: 409,
    errors.StockTooLowError: 409,
    room_errors.PinsFullError: 409,
    room_errors.AckNotAskedError: 409,
    errors.SeatStateError: 409,
    errors.SeatExpiredError: 409,
    errors.SeatBearsTierError: 409,
    errors.TransferTakenError: 409,
    errors.CouponUsedError: 409,
    errors.RefundUnavailableError: 409,
    finance_errors.SeatNotSoldError: 409,
    finance_errors.SeatDisputedError: 409,
    finance_errors.UnitsRefundedError: 409,
    finance_errors.PayoutNotItemizedError: 409,
    finance_errors.NothingToResolveError: 409,
    finance_errors.PayoutDecidedError: 409,
    finance_errors.CommissionHeldError: 409,
    finance_errors.PayoutAccountMissingError: 409,
    finance_errors.PayoutOpenError: 409,
    finance_errors.PeriodOverlapsError: 409,
    finance_errors.PeriodClosedError: 409,
    finance_errors.PeriodNotOverError: 409,
    finance_errors.PeriodNotReadyError: 409,
    finance_errors.NotReversibleError: 409,
    finance_errors.ReversalOpenError: 409,
    finance_errors.ReversalDecidedError: 409,
    finance_errors.ExportNotReadyError: 409,
    finance_errors.WebhookEndpointsFullError: 409,
    finance_errors.CurrencyMismatchError: 409,
    finance_errors.ResolutionAccountError: 409,
    errors.PaymentInFlightError: 409,
    order_errors.SeatPaidError: 409,
    order_errors.NothingOrderedError: 409,
    errors.LastOwnerError: 409,
    errors.LeaderStateError: 409,
    room_errors.RoomArchivedError: 409,
    conduct_errors.StrikeDecidedError: 409,
    room_errors.MessageFixedError: 409,
    room_errors.PollClosedError: 409,
    room_errors.CardCodesUsedUpError: 409,
    fulfilment_errors.PickupBatchExistsError: 409,
    fulfilment_errors.SeatRefundedError: 409,
    fulfilment_errors.RedeemPointWrongError: 409,
    fulfilment_errors.RedeemedAlreadyError: 409,
    fulfilment_errors.RedeemUndoneTooOftenError: 409,
    room_errors.RedPacketOverError: 409,
    room_errors.RedPacketEmptyError: 409,
    fulfilment_errors.CouponDropOverError: 409,
    fulfilment_errors.CouponsGoneError: 409,
    room_errors.RoomFullError: 409,
    room_errors.RoomQuotaReachedError: 409,
    room_errors.JoinRequestDecidedError: 409,
    room_errors.OwnerStaysError: 409,
    room_errors.BridgeExistsError: 409,
    room_errors.BridgeDisabledError: 409,
    room_errors.RedPacketTooThinError: 422,
    errors.UnitsPerShopperExceededError: 422,
    room_errors.OfferInvalidError: 422,
    room_errors.ScheduleInvalidError: 422,
    errors.CurrencyUnsupportedError: 422,
    errors.LadderInvalidError: 422,
    errors.PriceBelowMinimumError: 422,
    errors.PriceStepError: 422,
    finance_errors.RefundTooLargeError: 422,
    finance_errors.ExportFormatUnavailableError: 422,
    errors.CampaignInvalidError: 422,
    errors.EarlyCloseNotAllowedError: 422,
    errors.PaymentDeclinedError: 422,
    errors.BalanceTooLowError: 422,
    errors.CouponUnusableError: 422,
    finance_errors.PayoutTooLargeError: 422,
    finance_errors.PayoutTooSmallError: 422,
    finance_errors.BankStatementInvalidError: 422,
    finance_errors.WebhookUrlInvalidError: 422,
    errors.MassActEmptyError: 422,
    errors.ScopeUnknownError: 422,
    room_errors.RoomRoleError: 422,
    errors.ExpiryInvalidError: 422,
    room_errors.WordFilteredError: 422,
    conduct_errors.SolicitationRefusedError: 422,
    room_errors.EntryRulesUnmetError: 422,
    room_errors.InitialMembersTooFewError: 422,
    room_errors.RoomPolicyInvalidError: 422,
    room_errors.RoomParentInvalidError: 422,
    room_errors.MerchantUnnamedError: 422,
    room_errors.FollowSelfError: 422,
    errors.WechatUnavailableError: 422,
    room_errors.MessageInvalidError: 422,
    room_errors.PollInvalidError: 422,
    order_errors.ListInvalidError: 422,
    room_errors.PictureInvalidError: 422,
    room_errors.BridgeAddressInvalidError: 422,
    room_errors.BridgeCannotListenError: 422,
    room_errors.BridgeLimitReachedError: 422,
    errors.GatewayUnavailableError: 503,
}
"""Every refusal's status, in the order in which one of several is chosen (a test: every one)."""

HTTP_CODES: Final[Mapping[int, tuple[str, str]]] = {
    400: ("malformed", "The request is malformed."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not take this method."),
    413: ("too_large", "The body is larger than 64 KiB, or a picture larger than 8 MiB."),
    415: ("unsupported_media_type", "The body must be JSON."),
    500: ("internal", "Something went wrong on our side; it has been recorded."),
    503: ("unavailable", "A part of the service is down; try again soon."),
}
"""What the framework, a bug or an outage answers: status → code and English title."""
BUSY: Final = ("busy", "Too much is going on here; try again in a moment.")

_FIELD: Final = re.compile(r"(?:required|unknown) field `([^`]+)`")
_STEP: Final = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_ZH: Final[dict[str, str]] = msgspec.json.decode(
    resources.files("app.web").joinpath("problems.zh-CN.json").read_bytes()
)
_log = structlog.get_logger("pintier")


class FieldProblem(msgspec.Struct, frozen=True):
    """What is wrong, and where: a JSON pointer into the body, or the name of a parameter."""

    pointer: str
    message: str


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """RFC 9457: why a request was not done."""

    type: str
    title: str
    status: int
    code: str
    detail: str | UnsetType = UNSET
    errors: tuple[FieldProblem, ...] | UnsetType = UNSET
    request_id: str | UnsetType = UNSET


def answer_refusal(request: Request[Any, Any, Any], error: DomainError) -> Response[Problem]:
    """Answer a refusal of the domain with its code and status."""
    status = STATUS_OF[type(error)]
    headers: dict[str, str] = {}
    if isinstance(error, errors.TooManyRequestsError):
        headers["Retry-After"] = str(error.retry_after_seconds)
    elif status == 503:  # noqa: PLR2004  (a status is its own name)
        headers["Retry-After"] = str(DOWN_RETRY_AFTER_SECONDS)
    elif status == 401:  # noqa: PLR2004
        headers["WWW-Authenticate"] = "Bearer"
    named = (error.code, type(error).title())
    unmet: tuple[FieldProblem, ...] = ()
    if isinstance(error, room_errors.EntryRulesUnmetError):
        unmet = tuple(FieldProblem(f"/entry_rules/{rule}", rule) for rule in error.rules)
    return _answer(request, status, named, detail=error.detail, fields=unmet, headers=headers)


def answer_http(request: Request[Any, Any, Any], error: HTTPException) -> Response[Problem]:
    """Answer what the framework says of a request: no such route, malformed, too large."""
    status = error.status_code if error.status_code in HTTP_CODES else 400
    if status >= 500:  # noqa: PLR2004
        return answer_bug(request, error)
    found = _field_problems(request, error) if isinstance(error, ValidationException) else ()
    headers = {name: str(value) for name, value in (error.headers or {}).items()}
    return _answer(request, status, HTTP_CODES[status], fields=found, headers=headers)


def answer_cursor(request: Request[Any, Any, Any], _: CursorError) -> Response[Problem]:
    """Answer that the `cursor` is none of this list's: malformed, like any other parameter."""
    found = (FieldProblem("cursor", "This is no cursor of ours."),)
    return _answer(request, 400, HTTP_CODES[400], fields=found)


def answer_outage(
    request: Request[Any, Any, Any], error: BusyError | UnavailableError
) -> Response[Problem]:
    """Answer that a part is busy or down: nothing is half done, and the same key may be resent."""
    busy = isinstance(error, BusyError)
    wait = BUSY_RETRY_AFTER_SECONDS if busy else DOWN_RETRY_AFTER_SECONDS
    _log.warning("part_unavailable", error_type=type(error).__name__)
    return _answer(
        request, 503, BUSY if busy else HTTP_CODES[503], headers={"Retry-After": str(wait)}
    )


def answer_bug(request: Request[Any, Any, Any], error: Exception) -> Response[Problem]:
    """Answer that it is our fault, and log where: frames and names, never values."""
    frames = traceback.extract_tb(error.__traceback__)
    _log.error(
        "bug",
        error_type=type(error).__name__,
        constraint=getattr(error, "constraint_name", None),
        frames=[f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]],
    )
    return _answer(request, 500, HTTP_CODES[500])


HANDLERS: Final[dict[Any, Any]] = {
    DomainError: answer_refusal,
    HTTPException: answer_http,
    CursorError: answer_cursor,
    BusyError: answer_outage,
    UnavailableError: answer_outage,
    Exception: answer_bug,
}
"""All of them are needed: with `Exception` alone each 404 would become a 500."""


def answer_error(request: Request[Any, Any, Any], error: Exception) -> Response[Problem]:
    """Answer any error as the framework does: by the handler of its nearest class."""
    handler = next(HANDLERS[kind] for kind in type(error).__mro__ if kind in HANDLERS)
    answer: Response[Problem] = handler(request, error)
    return answer


def field_problem(message: str) -> FieldProblem:
    """Turn msgspec's sentence into a pointer and what is wrong there.

    "Expected `int`, got `str` - at `$.ladder[0].buyers_min`" points at `/ladder/0/buyers_min`; a
    missing or unknown field is pointed at by its own name.
    """
    said, _, path = message.partition(" - at `$")
    steps = [name or at for name, at in _STEP.findall(path.rstrip("`"))]
    named = _FIELD.search(said)
    if named:
        steps.append(named[1])
    pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
    return FieldProblem(pointer, said)


def title_of(code: str, english: str, *, language: str) -> str:
    """Return the title in `language`, `zh-CN` or `en`."""
    return _ZH[code] if language == "zh-CN" else english


def language_of(accepted: str) -> str:
    """Return `zh-CN` or `en`, whichever an Accept-Language header prefers; English if neither."""
    best, best_q = "en", 0.0
    for part in accepted.split(","):
        tag, _, weight = part.strip().partition(";q=")
        name = tag.strip().lower().split("-")[0]
        try:
            q = float(weight) if weight else 1.0
        except ValueError:
            continue
        if name in {"zh", "en"} and q > best_q:
            best, best_q = ("zh-CN" if name == "zh" else "en"), q
    return best


def _field_problems(
    request: Request[Any, Any, Any], error: ValidationException
) -> tuple[FieldProblem, ...]:
    extra = error.extra if isinstance(error.extra, list) else []
    found: list[FieldProblem] = []
    for one in extra:
        if isinstance(one, FieldProblem):
            found.append(one)
        elif isinstance(one, dict):
            key = str(one.get("key", ""))
            pointer = "" if key == "data" else _name_sent(request, key)
            found.append(FieldProblem(pointer, str(one.get("message", ""))))
    return tuple(found)


def _name_sent(request: Request[Any, Any, Any], name: str) -> str:
    """Return what a parameter is called outside: `from`, where the code has to say `from_at`."""
    parameter = request.route_handler.parsed_fn_signature.parameters.get(name)
    return getattr(parameter and parameter.kwarg_definition, "name", None) or name


def _answer(
    request: Request[Any, Any, Any],
    status: int,
    named: tuple[str, str],
    *,
    detail: str = "",
    fields: tuple[FieldProblem, ...] = (),
    headers: dict[str, str] | None = None,
) -> Response[Problem]:
    code, english = named
    language = language_of(request.headers.get("accept-language", ""))
    problem = Problem(
        type=f"/problems/{code}",
        title=title_of(code, english, language=language),
        status=status,
        code=code,
        detail=detail or UNSET,
        errors=fields or UNSET,
        request_id=request.scope.get("state", {}).get("request_id", UNSET),
    )
    request.scope.get("state", {})["problem"] = code
    return Response(
        problem,
        status_code=status,
        media_type=MEDIA_TYPE,
        headers={"Content-Language": language, "Vary": "Accept-Language", **(headers or {})},
    )
