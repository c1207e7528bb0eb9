"""The page about rooms: its tables of policies, presets, rights and acts are those of the code."""

import re
from enum import Enum
from typing import Any, Final

import msgspec

from domain.moderation import NEEDS, Act
from domain.room_policies import PRESETS, RoomPolicy
from domain.rooms import OF_ROLE, Permit, RoomRole
from tests.support.sources import ROOT

REFERENCE: Final = ROOT / "docs" / "reference" / "rooms.md"
FIELD: Final = re.compile(r"^\| `(\w+)` \| (.+?) \| .+ \|$", re.MULTILINE)
RIGHTS: Final = re.compile(r"^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
ROLES: Final = (RoomRole.MEMBER, RoomRole.ADMIN, RoomRole.OWNER)


def _section(title: str) -> str:
    text = REFERENCE.read_text(encoding="utf-8")
    return text.split(f"### {title}\n", 1)[1].split("\n#", 1)[0]


def _said(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case Enum():
            return f"`{value.value}`"
        case msgspec.Struct():
            set_here = [name for name, one in msgspec.structs.asdict(value).items() if one]
            return ", ".join(f"`{name}`" for name in set_here) or "none"
        case None | ():
            return "–"
    raise TypeError(f"no words for {value!r}")


def _presets_table() -> str:
    """Return the table of presets: every field in which two of them differ."""
    policies = {name: msgspec.structs.asdict(policy) for name, policy in PRESETS.items()}
    rows = [["field", *(f"`{name}`" for name in policies)], ["---"] * (1 + len(policies))]
    for name in RoomPolicy.__struct_fields__:
        values = [_said(one[name]) for one in policies.values()]
        if len(set(values)) > 1:
            rows.append([f"`{name}`", *values])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows).replace("| --- ", "|---")


def test_the_page_has_every_field_of_a_policy_with_its_default() -> None:
    """Whoever writes a preset by the page alone knows what they leave as it is."""
    said = FIELD.findall(_section("Fields"))
    default = msgspec.structs.asdict(RoomPolicy())
    assert said == [(name, _said(value)) for name, value in default.items()]


def test_the_page_has_the_presets_as_they_are() -> None:
    """The platforms' numbers, once as data and once to be read."""
    wanted = _presets_table().replace("|--- |", "|---|")
    assert wanted in _section("Presets"), f"the table is to be:\n{wanted}"


def test_the_page_says_what_each_role_may_do() -> None:
    """The rights of a role, and the acts that need them."""
    rights = {
        name: [cell != "–" for cell in cells] for name, *cells in RIGHTS.findall(_section("Rights"))
    }
    assert rights == {
        (one.name or "").lower(): [one in OF_ROLE[role] for role in ROLES] for one in Permit
    } | {"invite": [True] * 3, "share": [True] * 3}, "members invite and share by policy"
    acts = {name: cells for name, *cells in RIGHTS.findall(_section("Acts"))}
    assert acts == {
        one.value: ["yes" if NEEDS[one] in OF_ROLE[role] else "–" for role in ROLES]
        for one in Act
        if one in NEEDS
    }
