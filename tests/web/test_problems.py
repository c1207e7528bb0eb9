"""Every refusal has a status, a title in two languages and a line in the reference."""

import re
from pathlib import Path

import pytest

from app.web import problems
from app.web.problems import HTTP_CODES, STATUS_OF, FieldProblem, field_problem, language_of
from domain.errors import DomainError

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "errors.md"
ORDER = (429, 401, 403, 400, 413, "conflict", 404, "state", 422, 503)


def kinds(kind: type[DomainError] = DomainError) -> set[type[DomainError]]:
    return {child for one in kind.__subclasses__() for child in {one, *kinds(one)}}


def rank(kind: type[DomainError]) -> int:
    if kind.code == "idempotency_conflict":
        return ORDER.index("conflict")
    status = STATUS_OF[kind]
    return ORDER.index("state" if status in {409, 410} else status)


def test_every_refusal_has_a_status() -> None:
    """A refusal nobody gave a status would be a 500."""
    assert set(STATUS_OF) == kinds()


def test_codes_are_told_apart() -> None:
    """Clients switch on codes: no two refusals share one."""
    codes = [kind.code for kind in STATUS_OF] + [code for code, _ in HTTP_CODES.values()]
    assert len(codes) == len(set(codes))


def test_every_code_has_a_chinese_title() -> None:
    """Shoppers read Chinese first; a title without a code is left over from something removed."""
    codes = {kind.code for kind in STATUS_OF} | {code for code, _ in HTTP_CODES.values()}
    assert set(problems._ZH) == codes | {problems.BUSY[0]}


def test_statuses_stand_in_the_order_of_precedence() -> None:
    """Shield, identity, role, shape, size, key, absent, state, rule, outage."""
    ranks = [rank(kind) for kind in STATUS_OF]
    assert ranks == sorted(ranks)


def test_the_reference_lists_every_code_in_order() -> None:
    """docs/reference/errors.md is what clients are written against."""
    listed = re.findall(r"^\| `(\w+)` \| (\d{3}) \| (.+?) \|", REFERENCE.read_text(), re.MULTILINE)
    framework = [(code, str(status), title) for status, (code, title) in HTTP_CODES.items()]
    busy = [(problems.BUSY[0], "503", problems.BUSY[1])]
    ours = [(kind.code, str(status), kind.title()) for kind, status in STATUS_OF.items()]
    assert listed == ours + framework + busy


@pytest.mark.parametrize(
    ("said", "pointer", "message"),
    [
        ("Expected `int`, got `str` - at `$.quantity`", "/quantity", "Expected `int`, got `str`"),
        ("Expected `int` >= 1 - at `$.ladder[2].buyers_min`", "/ladder/2/buyers_min", None),
        ("Object missing required field `phone`", "/phone", None),
        ("Object contains unknown field `x/y` - at `$.a`", "/a/x~1y", None),
        ("Expected `object`, got `array`", "", None),
    ],
)
def test_validation_points_at_the_mistake(said: str, pointer: str, message: str | None) -> None:
    """A client can mark the field: the pointer is RFC 6901's."""
    assert field_problem(said) == FieldProblem(pointer, message or said.partition(" - ")[0])


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"),
        ("en-GB, zh;q=0.5", "en"),
        ("fr, zh-Hans-CN;q=0.7, en;q=0.3", "zh-CN"),
        ("de", "en"),
        ("zh;q=x", "en"),
    ],
)
def test_titles_follow_the_readers_language(header: str, language: str) -> None:
    """Chinese where the reader prefers it to English, else English."""
    assert language_of(header) == language
