"""The web process: settings in, an ASGI application out."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

import structlog
from litestar import Litestar
from litestar.datastructures import MutableScopeHeaders
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.routes import HTTPRoute
from litestar.types import ControllerRouterHandler, Message, Scope

from app.actions.check_health import HealthChecks, Probe
from app.actions.read_access_token import RevokedSessions
from app.settings import Settings
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.web.announcements import AnnouncementController
from app.web.audit import AuditController
from app.web.auth import AuthController
from app.web.avatars import AvatarController, MyAvatarController
from app.web.balances import BalanceController
from app.web.bank import BankController
from app.web.bridges import BridgeController
from app.web.campaign_rooms import CampaignRoomsController
from app.web.campaigns import CampaignController, MerchantCampaignController
from app.web.cards import CardController
from app.web.chat_webhooks import ChatWebhookController
from app.web.client_config import ClientConfigController
from app.web.coupons import CouponDropController, MyCouponsController
from app.web.deps import DEPENDENCIES
from app.web.disputes import DisputeController
from app.web.export_jobs import ExportJobController
from app.web.exports import ExportController
from app.web.express import Express
from app.web.finance_days import FinanceDayController
from app.web.finance_keys import FinanceKeyController
from app.web.follows import FollowController
from app.web.fronts import ConsoleController, HomeController, MiniAppController
from app.web.fulfilment import (
    FulfilmentController,
    RedeemCodeController,
    RedemptionController,
)
from app.web.health import HealthController
from app.web.invites import InviteController, LeaderInviteController, TeamBuyInviteController
from app.web.leaders import LeadershipController
from app.web.ledger import LedgerController
from app.web.lists import ListController
from app.web.live import Door, Live
from app.web.live_frames import components
from app.web.mass_acts import MassActController
from app.web.media import MediaController
from app.web.merchant_lists import MerchantListController
from app.web.merchant_team_buys import MerchantTeamBuyController
from app.web.merchants import MerchantController
from app.web.messages import MessageController, ReadController
from app.web.notices import InboxController, NoticeChoiceController, NoticeController
from app.web.nudges import NudgeController
from app.web.offers import OfferController
from app.web.one_message import OneMessageController
from app.web.ops import OpController
from app.web.pay_page import PayDocumentController, PayPageController
from app.web.payout_accounts import (
    MerchantPayoutAccountController,
    OwnPayoutAccountController,
)
from app.web.payout_lines import PayoutLineController
from app.web.payouts import PayableController, PayoutController
from app.web.people import MeController, PaymentMethodController
from app.web.periods import PeriodController, ReversalController
from app.web.pickup_points import PickupPointController
from app.web.problems import HANDLERS
from app.web.reconciliation import ReconciliationController
from app.web.recurrences import RecurrenceController
from app.web.refunds import GoodwillController, MerchantRefundController, RefundController
from app.web.request_trail import RequestTrail
from app.web.room_figures import RoomFigureController, WorkloadController
from app.web.room_finding import LeaderController, RoomFindingController
from app.web.room_invites import RoomInviteController
from app.web.room_members import JoinRequestController, RoomMemberController
from app.web.room_moderation import RoomModerationController
from app.web.room_offers import RoomOfferController
from app.web.room_pins import RoomPinController
from app.web.room_plays import DrawController, RedPacketController
from app.web.room_presets import RoomPresetController
from app.web.rooms import RoomController
from app.web.routes import ClosedStructs, StrictRequest, refuse_nul
from app.web.sandbox import SandboxController
from app.web.scheduled_messages import ScheduledMessageController
from app.web.schema_page import PlainPage
from app.web.seat_transfers import SeatTransferController, TransferController
from app.web.seats import MySeatsController, SeatController
from app.web.settlements import SettlementController
from app.web.share import ShareController
from app.web.share_pictures import SharePictureController
from app.web.shoppers import ShopperController
from app.web.statements import OwnStatementController, StatementController
from app.web.strikes import ModerationController, StrikeController
from app.web.stripe_webhook import StripeWebhookController
from app.web.sync import SyncController
from app.web.team_buys import (
    CampaignTeamBuyController,
    MyTeamBuyController,
    TeamBuyController,
)
from app.web.warm_up import warm_up
from app.web.webhook_endpoints import WebhookEndpointController
from app.web.wechat_cards import SceneCodeController, WechatCardController
from app.wiring import Wiring, open_wiring

BODY_BYTES_MAX: Final = 65_536
REVOCATIONS_EVERY_SECONDS: Final = 2.0
"""An ended session is shut out in every process within 5 s (reliability.md 7.1)."""

CONTROLLERS: Final[tuple[ControllerRouterHandler, ...]] = (
    AnnouncementController,
    AuditController,
    AuthController,
    AvatarController,
    BankController,
    BridgeController,
    CampaignController,
    CampaignRoomsController,
    CampaignTeamBuyController,
    CardController,
    ConsoleController,
    CouponDropController,
    DisputeController,
    DrawController,
    ExportJobController,
    ChatWebhookController,
    ClientConfigController,
    ExportController,
    FinanceDayController,
    FinanceKeyController,
    FollowController,
    FulfilmentController,
    HealthController,
    HomeController,
    InboxController,
    InviteController,
    JoinRequestController,
    LeaderController,
    LeaderInviteController,
    LeadershipController,
    LedgerController,
    ListController,
    BalanceController,
    MeController,
    MiniAppController,
    MerchantCampaignController,
    MerchantController,
    MerchantListController,
    MerchantTeamBuyController,
    MassActController,
    MediaController,
    GoodwillController,
    MerchantRefundController,
    MessageController,
    MyAvatarController,
    MyCouponsController,
    ModerationController,
    MySeatsController,
    MyTeamBuyController,
    NoticeChoiceController,
    NoticeController,
    NudgeController,
    OfferController,
    OneMessageController,
    OpController,
    ScheduledMessageController,
    ReadController,
    PayDocumentController,
    PayPageController,
    PaymentMethodController,
    PickupPointController,
    RoomFigureController,
    RoomFindingController,
    RoomModerationController,
    RoomPinController,
    ReconciliationController,
    MerchantPayoutAccountController,
    OwnPayoutAccountController,
    PayableController,
    PayoutController,
    PayoutLineController,
    PeriodController,
    ReversalController,
    RecurrenceController,
    RedPacketController,
    RedeemCodeController,
    RedemptionController,
    RefundController,
    RoomController,
    RoomInviteController,
    RoomMemberController,
    RoomOfferController,
    RoomPresetController,
    SceneCodeController,
    SeatController,
    SeatTransferController,
    SettlementController,
    ShareController,
    SharePictureController,
    ShopperController,
    OwnStatementController,
    StatementController,
    StrikeController,
    StripeWebhookController,
    SyncController,
    TeamBuyController,
    TeamBuyInviteController,
    TransferController,
    WebhookEndpointController,
    WechatCardController,
    WorkloadController,
)
"""Every noun's controller, one line each."""
DEVELOPMENT_CONTROLLERS: Final[tuple[ControllerRouterHandler, ...]] = (SandboxController,)
"""Never mounted in production."""
ALL_CONTROLLERS: Final = (*CONTROLLERS, *DEVELOPMENT_CONTROLLERS)

OpenWiring = Callable[[Settings], AbstractAsyncContextManager[Wiring]]
_log = structlog.get_logger("pintier")


def served(app: Litestar) -> RequestTrail:
    """Return the application with what stands around the framework."""
    return RequestTrail(Door(Express(app), app.state))


def build_app(settings: Settings, open_parts: OpenWiring = open_wiring) -> Litestar:
    """Return the application for these settings; its lifespan opens the parts."""

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        async with open_parts(settings) as wiring:
            revoked = RevokedSessions()
            await revoked.refresh(wiring.db)
            keeping = asyncio.create_task(_keep_fresh(revoked, wiring.db))
            warming = asyncio.create_task(warm_up())
            screens = Live(wiring)
            app.state.wiring = wiring
            app.state.live = screens
            app.state.revoked = revoked
            app.state.health = HealthChecks(
                wiring.db,
                [
                    *wiring.probes,
                    Probe("background", _runs(keeping)),
                    Probe("live", screens.is_taking, vital=True),
                ],
            )
            try:
                yield
            finally:
                screens.drain()
                await screens.hub.close()
                for task in (keeping, warming):
                    task.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await task

    return Litestar(
        route_handlers=CONTROLLERS if settings.is_production else ALL_CONTROLLERS,
        lifespan=[lifespan],
        before_request=refuse_nul,
        dependencies=DEPENDENCIES,
        exception_handlers=HANDLERS,
        request_class=StrictRequest,
        request_max_body_size=BODY_BYTES_MAX,
        openapi_config=_openapi(),
        plugins=[ClosedStructs()],
        before_send=[_say_every_method],
        logging_config=None,
    )


async def _say_every_method(message: Message, scope: Scope) -> None:
    """Mend `Allow` of OPTIONS: the framework lists the first handler of an address alone."""
    if message["type"] == "http.response.start" and scope.get("method") == "OPTIONS":
        template = scope.get("path_template")
        methods = {
            method
            for route in scope["litestar_app"].routes
            if isinstance(route, HTTPRoute) and route.path_format == template
            for method in route.methods
        }
        if methods:
            headers = MutableScopeHeaders.from_message(message)
            headers["Allow"] = ", ".join(sorted(methods))


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Pintier",
        version="1",
        path="/schema",
        use_handler_docstrings=True,
        components=WithFrames(
            security_schemes={
                "token": SecurityScheme(type="http", scheme="bearer", bearer_format="JWT"),
                "financeKey": SecurityScheme(type="http", scheme="bearer", bearer_format="ptk_"),
            },
        ),
        render_plugins=[PlainPage(), JsonRenderPlugin()],
    )


@dataclass
class WithFrames(Components):
    """The document's components, and beside them the frames of the socket, which has no path."""

    def to_schema(self) -> dict[str, Any]:
        """Return all of them."""
        whole = super().to_schema()
        return {**whole, "schemas": {**whole.get("schemas", {}), **components()}}


async def _keep_fresh(revoked: RevokedSessions, db: Database) -> None:
    while True:
        await asyncio.sleep(REVOCATIONS_EVERY_SECONDS)
        try:
            await revoked.refresh(db)
        except (BusyError, UnavailableError) as error:
            _log.warning("revocations_stale", error_type=type(error).__name__)


def _runs(task: "asyncio.Task[None]") -> Callable[[], Awaitable[bool]]:
    async def runs() -> bool:
        return not task.done()

    return runs
