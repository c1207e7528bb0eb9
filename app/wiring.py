"""The composition root: settings in, opened parts out; for the web's lifespan and the workers."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import httpx
import msgspec

from app.actions.authorize_payments import Authorizations
from app.actions.check_health import Probe
from app.actions.parts import PaymentParts
from app.actions.post_message import Posts
from app.actions.reserve_seats import Joins
from app.actions.take_orders import Orders
from app.gateways.breaker import BreakerGateway
from app.gateways.doorbell import Doorbell, open_doorbell
from app.gateways.listener import Listener
from app.gateways.port import PaymentGateway
from app.gateways.presence import PresenceBook, open_presence
from app.gateways.queue import Bell, open_bell
from app.gateways.sms import HttpSms, NullSms, SmsGateway
from app.gateways.stripe.adapter import StripeGateway
from app.gateways.trust import trusted_roots
from app.gateways.vault import Vault
from app.gateways.wechat import HttpWechat, NullWechat, WechatGateway
from app.gateways.wechat_cards import (
    HttpWechatCards,
    NullWechatCards,
    SandboxWechatCards,
    WechatCards,
)
from app.settings import Settings
from app.store.database import Database

UNSET_KEY: Final = "sk_test_unset"
"""Stripe's library wants a key; without one of ours every call is refused by Stripe."""


class Wiring(msgspec.Struct, frozen=True, kw_only=True):
    """What the actions need, opened for one event loop."""

    settings: Settings
    db: Database
    vault: Vault
    http: httpx.AsyncClient
    gateway: PaymentGateway
    wechat: WechatGateway
    wechat_cards: WechatCards
    sms: SmsGateway
    bell: Bell
    doorbell: Doorbell
    joins: Joins
    posts: Posts
    orders: Orders
    listen: Callable[..., Listener]
    """Start to hear the doorbell; only live screens do."""
    presence: PresenceBook
    paying: PaymentParts
    probes: tuple[Probe, ...] = ()


@asynccontextmanager
async def open_wiring(settings: Settings) -> AsyncIterator[Wiring]:
    """Open every part for this event loop and close them in reverse."""
    gateway = BreakerGateway(
        StripeGateway(
            secret_key=settings.stripe_secret_key or UNSET_KEY,
            publishable_key=settings.stripe_publishable_key,
            webhook_secrets=settings.stripe_webhook_secrets,
            api_base=settings.stripe_api_base,
            return_url=settings.public_url,
        )
    )
    async with (
        httpx.AsyncClient(follow_redirects=False, verify=trusted_roots()) as http,
        Database.open(settings.database_url, pool_size=settings.pool_size) as db,
        AsyncExitStack() as closing,
    ):
        closing.push_async_callback(gateway.close)
        bell = open_bell(settings.redis_url)
        closing.push_async_callback(bell.close)
        doorbell = open_doorbell(settings.redis_url)
        closing.push_async_callback(doorbell.close)
        joins = Joins(db)
        closing.push_async_callback(joins.close)
        posts = Posts(db, doorbell, {urlsplit(settings.public_url).hostname or ""})
        closing.push_async_callback(posts.close)
        orders = Orders(db)
        closing.push_async_callback(orders.close)
        presence = open_presence(settings.redis_url)
        closing.push_async_callback(presence.close)
        authorizations = Authorizations(db, distinct_card=settings.distinct_card)
        closing.push_async_callback(authorizations.close)
        yield Wiring(
            gateway=gateway,
            settings=settings,
            db=db,
            vault=Vault(settings.secret_key, settings.secret_key_previous),
            http=http,
            wechat=_wechat(settings, http),
            wechat_cards=_wechat_cards(settings, http),
            sms=HttpSms(http, settings.sms_url) if settings.sms_url else NullSms(),
            bell=bell,
            doorbell=doorbell,
            joins=joins,
            posts=posts,
            orders=orders,
            listen=partial(Listener, settings.redis_url),
            presence=presence,
            paying=PaymentParts(db, gateway, authorizations, bell),
            probes=_probes(settings, http, gateway, bell),
        )


def _probes(
    settings: Settings, http: httpx.AsyncClient, gateway: BreakerGateway, bell: Bell
) -> tuple[Probe, ...]:
    """Return the looks at outside parties; none of them is vital (reliability.md 1)."""

    async def payments_answer() -> bool:
        # Any answer says that the provider can be reached; what it says of the path is no matter.
        await http.get(f"{settings.stripe_api_base}/health")
        return not gateway.is_open

    return (
        Probe("payments", payments_answer, is_outside=True),
        Probe("redis", bell.answers, is_outside=True),
    )


def _wechat(settings: Settings, http: httpx.AsyncClient) -> WechatGateway:
    if not settings.wechat_app_id:
        return NullWechat()
    return HttpWechat(http, app_id=settings.wechat_app_id, app_secret=settings.wechat_app_secret)


def _wechat_cards(settings: Settings, http: httpx.AsyncClient) -> WechatCards:
    if settings.wechat_app_id:
        return HttpWechatCards(
            http, app_id=settings.wechat_app_id, app_secret=settings.wechat_app_secret
        )
    return NullWechatCards() if settings.is_production else SandboxWechatCards()
