"""`pintier up`: what the embedded stack consists of, in which order, and what each part is told.

A server of your own takes the place of an embedded one: `PINTIER_DATABASE_URL`,
`PINTIER_REDIS_URL`, or Stripe's own test mode with `PINTIER_STRIPE_SECRET_KEY`.
"""

import asyncio
import contextlib
import socket
import time
from collections.abc import Mapping
from typing import Final

import asyncpg

from app.devstack.home import Home, HomeBusyError
from app.devstack.log_ins import LOG_INS
from app.devstack.parts import (
    SOURCES,
    Part,
    answers,
    beats,
    create_application_database,
    postgres_part,
    program,
    program_part,
    valkey_part,
)
from app.devstack.postgres import PostgresServer
from app.devstack.process import LOOPBACK, Child, ServerError, free_port
from app.devstack.screen import Screen
from app.devstack.supervisor import Supervisor
from app.devstack.valkey import ValkeyServer
from app.store.migrate import MigrationError, migrate

EX_OK: Final = 0
EX_FAILED: Final = 1
EX_USAGE: Final = 2
EX_BUSY: Final = 3

PORT_FREE_WITHIN_SECONDS: Final = 5.0
CLOCK: Final = SOURCES / "app" / "devstack" / "test_clock.sql"
STATIC: Final = SOURCES / "app" / "static"
PAGES: Final = {"mini-app": "m", "console": "console"}


def main(environment: Mapping[str, str], *, demo_data: bool = True) -> int:
    """Run the embedded stack until it is told to stop, and return the exit code.

    0: stopped by Ctrl-C or SIGTERM. 1: a part could not be kept running. 2: this environment
    is none for the embedded stack. 3: another one runs on the same home.
    """
    screen = Screen()
    if environment.get("PINTIER_ENV") == "production":
        screen.say(
            "pintier up: refused in production, for it runs everything on one machine with"
            " generated secrets; run migrate, web and worker there"
        )
        return EX_USAGE
    try:
        home = Home.open(environment)
    except (HomeBusyError, ServerError) as error:
        screen.say(f"pintier up: {error}")
        return EX_BUSY if isinstance(error, HomeBusyError) else EX_USAGE
    with contextlib.closing(home):
        try:
            asyncio.run(_run(Stack(home, environment, screen, demo_data=demo_data), screen))
        except ServerError as error:
            screen.say(f"pintier up: {error}")
            return EX_FAILED
    return EX_OK


async def _run(stack: "Stack", screen: Screen) -> None:
    await Supervisor(screen).run(stack.bring_up)


class Stack:
    """The parts of this start, and the settings they get through their environment."""

    def __init__(
        self, home: Home, environment: Mapping[str, str], screen: Screen, *, demo_data: bool
    ) -> None:
        self._home = home
        self._screen = screen
        self._demo_data = demo_data
        self._secrets = home.secrets()
        self._given = {name: value for name, value in environment.items() if value.strip()}
        port = self._given.get("PINTIER_PORT", "8000")
        if not port.isdecimal():
            raise ServerError("PINTIER_PORT is malformed: expected a number")
        self._port = int(port)
        self._url = f"http://{LOOPBACK}:{self._port}"
        self._settings: dict[str, str] = {
            "PINTIER_ENV": "development",
            "PINTIER_PORT": str(self._port),
            "PINTIER_PUBLIC_URL": self._given.get("PINTIER_PUBLIC_URL", self._url),
            "PINTIER_SECRET_KEY": self._given.get("PINTIER_SECRET_KEY", self._secrets.secret_key),
        }

    async def bring_up(self, supervisor: Supervisor) -> None:
        """Start everything in order and say where it is.

        Raises:
            ServerError: a part did not start; the message says which, and its last words.
        """
        began_at = time.monotonic()
        self._screen.say(f"Pintier starts; data and logs are in {self._home.folder}")
        await self._port_is_free()
        await self._start_servers(supervisor)
        with self._screen.step("migrations"):
            await self._migrate()
        await self._start_programs(supervisor)
        if self._demo_data:
            with self._screen.step("demo data"):
                await supervisor.run_once(self._seed())
        self._home.announce(self._url)
        self._welcome(time.monotonic() - began_at)

    async def _start_servers(self, supervisor: Supervisor) -> None:
        parts: list[Part] = []
        postgres: PostgresServer | None = None
        if "PINTIER_DATABASE_URL" not in self._given:
            postgres = PostgresServer(self._home.folder, password=self._secrets.postgres_password)
            with self._screen.step("PostgreSQL's data folder"):
                await asyncio.to_thread(postgres.initialize)
            parts.append(postgres_part(postgres))
        if "PINTIER_REDIS_URL" not in self._given:
            valkey = ValkeyServer(self._home.folder)
            self._settings["PINTIER_REDIS_URL"] = valkey.url()
            parts.append(valkey_part(valkey))
        await supervisor.start(*parts)
        if postgres is not None:
            self._settings["PINTIER_DATABASE_URL"] = await create_application_database(
                postgres, self._secrets.application_password
            )

    async def _migrate(self) -> None:
        url = self._settings.get("PINTIER_DATABASE_URL") or self._given.get(
            "PINTIER_DATABASE_DIRECT_URL", self._given["PINTIER_DATABASE_URL"]
        )
        try:
            await migrate(url)
            if "PINTIER_DATABASE_URL" in self._settings and CLOCK.exists():
                # The embedded database has the movable clock; one of your own keeps its own.
                connection = await asyncpg.connect(url)
                await connection.execute(CLOCK.read_text(encoding="utf-8"))
                await connection.close()
        except MigrationError as error:
            raise ServerError(
                f"this release does not fit the database: {error}. To begin afresh, remove"
                f" {self._home.folder}"
            ) from error
        except (asyncpg.PostgresError, OSError) as error:
            raise ServerError(f"the database could not be prepared: {error}") from error

    async def _start_programs(self, supervisor: Supervisor) -> None:
        """Start the sandbox, web and worker at once: what takes time is their imports."""
        parts: list[Part] = []
        if "PINTIER_STRIPE_SECRET_KEY" not in self._given:
            sandbox_url = f"http://{LOOPBACK}:{free_port()}"
            self._settings |= {
                "PINTIER_SANDBOX_URL": sandbox_url,
                "PINTIER_STRIPE_API_BASE": sandbox_url,
                "PINTIER_STRIPE_SECRET_KEY": self._secrets.stripe_secret_key,
                "PINTIER_STRIPE_PUBLISHABLE_KEY": self._secrets.stripe_publishable_key,
                "PINTIER_STRIPE_WEBHOOK_SECRET": self._secrets.stripe_webhook_secret,
                "PINTIER_STRIPE_WEBHOOK_URL": f"{self._url}/webhooks/stripe",
            }
            sandbox = ("app", "stripe-sandbox")
            parts.append(self._program("Stripe sandbox", *sandbox, url=f"{sandbox_url}/health"))
        parts.append(self._program("web", "app", "web", url=f"{self._url}/health/live"))
        parts.append(
            program_part(
                "worker",
                "app",
                "worker",
                home=self._home,
                environment=self._settings,
                is_ready=beats(self._database_url),
            )
        )
        await supervisor.start(*parts)

    @property
    def _database_url(self) -> str:
        return self._settings.get("PINTIER_DATABASE_URL") or self._given["PINTIER_DATABASE_URL"]

    def _program(self, name: str, *arguments: str, url: str) -> Part:
        return program_part(
            name,
            *arguments,
            home=self._home,
            environment=self._settings,
            is_ready=answers(url),
        )

    def _seed(self) -> Child:
        return Child(
            program(
                "demo data", "app.devstack.demo_data", home=self._home, environment=self._settings
            )
        )

    async def _port_is_free(self) -> None:
        """Wait for a stack that is just ending, and say plainly when somebody else listens."""
        deadline = time.monotonic() + PORT_FREE_WITHIN_SECONDS
        while True:
            with socket.socket() as probe, contextlib.suppress(OSError):
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((LOOPBACK, self._port))
                return
            if time.monotonic() > deadline:
                raise ServerError(
                    f"port {self._port} is in use by another program: set PINTIER_PORT"
                )
            await asyncio.sleep(0.1)

    def _welcome(self, took_seconds: float) -> None:
        lines = ["", f"Pintier is ready after {took_seconds:.1f} s", ""]
        lines.append(f"  API          {self._url}/v1    described at {self._url}/schema")
        lines += [
            f"  {name:<12} {self._url}/{folder}/"
            for name, folder in PAGES.items()
            if (STATIC / folder / "index.html").exists()
        ]
        if self._demo_data:
            lines += ["", "  Log in with a phone number (any other valid one signs up a shopper):"]
            lines += [f"    {phone}   {who}" for phone, who in LOG_INS.items()]
        lines += [
            f"  Each code appears at {self._url}/sandbox/sms?phone=…",
            "",
            "  Ctrl-C stops everything.",
        ]
        self._screen.say("\n".join(lines))
