"""`pintier`, the command: the only reader of arguments, and the root from which all parts start.

Each command imports what it needs when it runs, by name, so `--help` answers at once and `web`
does not load what only `up` needs.
"""

import argparse
import asyncio
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Final, NoReturn
from urllib.parse import urlsplit

from app.settings import Settings, SettingsError, load

Command = Callable[[argparse.Namespace], int]

EX_OK: Final = 0
EX_USAGE: Final = 2
SANDBOX_URL: Final = "http://127.0.0.1:8420"
CHECKOUT: Final = Path(__file__).resolve().parents[1]
KEY_ACTIONS: Final = ("create", "rotate", "revoke")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 well, 1 failed, 2 wrong usage or settings."""
    arguments = _parser().parse_args(argv)
    run: Command = arguments.run
    try:
        return run(arguments)
    except SettingsError as error:
        sys.stderr.write(f"pintier: {error}\n")
        return EX_USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pintier", description="Group buying whose price falls for everyone."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(name: str, run: Command, says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=says, description=says)
        command.set_defaults(run=run)
        return command

    up = add("up", _up, "everything, embedded, with demo data")
    up.add_argument("--no-demo-data", action="store_true", help="start with an empty shop")
    add("web", _web, "serve HTTP (one process)")
    add("worker", _worker, "close team-buys, move money, relay facts")
    add("migrate", _migrate, "bring the database to this release's schema")
    demo = add("demo", _demo, "play a team-buy from opening to settlement against a running `up`")
    demo.add_argument("--lang", choices=("zh", "en"), help="default: the terminal's, by LANG")
    bench = add("bench", _bench, "run a benchmark of the checkout")
    bench.add_argument("arguments", nargs=argparse.REMAINDER, help="NAME --json")
    add("verify-ledger", _verify_ledger, "prove from the rows that every cent adds up")
    keys = add("keys", _keys, "finance keys: create, rotate, revoke")
    keys.add_argument("action", choices=KEY_ACTIONS)
    keys.add_argument("--merchant", required=True, metavar="ID", help="whose books it opens")
    keys.add_argument("--key", metavar="ID", help="the key to rotate or revoke")
    keys.add_argument("--name", default="command line", help="what it is for, shown in lists")
    keys.add_argument("--scope", action="append", default=[], help="may be given several times")
    keys.add_argument("--days", type=int, default=90, help="how long it is valid")
    add("stripe-sandbox", _stripe_sandbox, "the Stripe sandbox of the embedded stack")
    return parser


def _up(arguments: argparse.Namespace) -> int:
    up = _embedded("app.devstack.up")
    code: int = up.main(os.environ, demo_data=not arguments.no_demo_data)
    return code


def _web(_: argparse.Namespace) -> int:
    settings = _settings()
    importlib.import_module("app.web.server").serve(settings)
    return EX_OK


def _worker(_: argparse.Namespace) -> NoReturn:
    _settings()  # wrong ones are said here, in a sentence
    _become("workers")


def _migrate(_: argparse.Namespace) -> int:
    settings = _settings()
    migrate = importlib.import_module("app.store.migrate").migrate
    applied = asyncio.run(migrate(settings.migration_url))
    _say("\n".join(f"applied {name}" for name in applied) or "nothing to apply")
    return EX_OK


def _demo(arguments: argparse.Namespace) -> int:
    code: int = _embedded("app.devstack.demo").main(os.environ, lang=arguments.lang)
    return code


def _bench(arguments: argparse.Namespace) -> int:
    if (CHECKOUT / "bench" / "__main__.py").exists():
        os.chdir(CHECKOUT)
        _become("bench", *arguments.arguments)
    sys.stderr.write("pintier: benchmarks are not shipped: run this from a checkout\n")
    return EX_USAGE


def _verify_ledger(_: argparse.Namespace) -> int:
    settings = _settings()
    code: int = importlib.import_module("app.actions.verify_ledger").main(settings)
    return code


def _keys(arguments: argparse.Namespace) -> int:
    settings = _settings()
    code: int = importlib.import_module("app.actions.finance_keys").main(settings, arguments)
    return code


def _stripe_sandbox(_: argparse.Namespace) -> int:
    server = _embedded("app.devstack.stripe.server")
    address = urlsplit(_settings().sandbox_url or SANDBOX_URL)
    server.main(server.config_from(os.environ), address.hostname, address.port)
    return EX_OK


def _embedded(module: str) -> ModuleType:
    """Import a part of the embedded stack, which the production image leaves out.

    Raises:
        SettingsError: it is not there.
    """
    if not (CHECKOUT / "app" / "devstack").is_dir():
        raise SettingsError("the embedded stack is not part of this installation")
    return importlib.import_module(module)


def _become(module: str, *arguments: str) -> NoReturn:
    """Turn this process into another module's, so that signals reach it directly."""
    os.execv(sys.executable, [sys.executable, "-m", module, *arguments])  # noqa: S606  (no shell)


def _settings() -> Settings:
    return load(os.environ)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
