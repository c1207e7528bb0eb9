"""`pintier bench [NAME] [--json] [--quick]`: run benchmarks, each beside its reference.

Without a name, all of them; `--quick` makes three short pairs instead of five.
"""

import argparse
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import msgspec
import uvloop

from app.garbage import collect_seldom
from bench import closing, fanout, finance, http_joins, joins, room_sends, settling, starting
from bench.ground import Ground, open_ground
from bench.report import BenchError, Result, keep, print_table

Benchmark = Callable[[Ground], Awaitable[list[Result]]]

BENCHMARKS: Final[Mapping[str, Benchmark]] = {
    "join_hot_inprocess": joins.run_hot,
    "join_spread_inprocess": joins.run_spread,
    "join_hot_http": http_joins.run_hot,
    "join_hot_http_p99": http_joins.run_hot,
    "join_spread_http": http_joins.run_spread,
    "close_batch": closing.run,
    "settle_100ms": settling.run,
    "fanout_8": fanout.run,
    "fanout_64": fanout.run,
    "fanout_posted_8": fanout.run,
    "fanout_posted_64": fanout.run,
    "quiet_room_p99": fanout.run,
    "start_ready": starting.run,
    "room_sends": room_sends.run,
    "room_sends_p99": room_sends.run,
    "export_entries": finance.run,
    "finance_settlements": finance.run,
    "finance_statement": finance.run,
    "finance_trial_balance": finance.run,
    "finance_reconciliation": finance.run,
}
"""By name; a benchmark that measures two things in one run stands under both."""
ALL: Final = "all"
EX_BELOW: Final = 1


def main() -> int:
    """Run what was asked for; 1 when a check failed or a floor was missed."""
    parser = argparse.ArgumentParser(prog="pintier bench", description=__doc__)
    parser.add_argument("name", nargs="?", default=ALL, choices=[ALL, *BENCHMARKS])
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.add_argument("--quick", action="store_true", help="three short pairs instead of five")
    arguments = parser.parse_args()
    try:
        results = uvloop.run(_run(arguments.name, quick=arguments.quick))
    except BenchError as error:
        sys.stderr.write(f"pintier bench: {error}\n")
        return EX_BELOW
    keep(results)
    if arguments.json:
        sys.stdout.buffer.write(msgspec.json.encode(results) + b"\n")
        return 0
    return 0 if print_table(results) else EX_BELOW


async def _run(name: str, *, quick: bool) -> list[Result]:
    collect_seldom()  # as the processes do whose work is measured here
    chosen = BENCHMARKS.values() if name == ALL else [BENCHMARKS[name]]
    results: list[Result] = []
    async with open_ground(quick=quick) as ground:
        for benchmark in dict.fromkeys(chosen):
            began_at = time.perf_counter()
            found = await benchmark(ground)
            took_seconds = time.perf_counter() - began_at
            for one in found:
                sys.stderr.write(f"  {one.name}: {one.value:g} {one.unit}, {one.ratio:.2f} ×\n")
            sys.stderr.write(f"    after {took_seconds:.0f} s\n")
            results += found
    return results


if __name__ == "__main__":
    sys.exit(main())
