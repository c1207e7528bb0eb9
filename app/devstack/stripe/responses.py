"""The other half of the contract: every stored object against its class in the `stripe` package."""

import functools
import sys
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, ForwardRef, Literal, Union, get_args, get_origin

import stripe
from stripe import ListObject, StripeObject
from stripe._stripe_object import UntypedStripeObject

from app.devstack.stripe.errors import Json
from app.devstack.stripe.typing_only import namespace

SCALARS = (str, int, float, bool, type(None))

Check = Callable[[Any, str], Iterator[str]]


def violations(body: Json) -> list[str]:
    """Return how a body differs from the class its `object` names; an empty list is none."""
    kind = body["object"]
    folder, _, noun = kind.rpartition(".")
    name = "".join(part.capitalize() for part in noun.split("_"))
    cls = getattr(getattr(stripe, folder) if folder else stripe, name)
    if body.get("deleted"):
        body = {key: value for key, value in body.items() if key != "deleted"}
        return [] if set(body) == {"id", "object"} else [f"{kind}: a deleted object says too much"]
    return list(_object(cls)(body, f"{kind} {body.get('id', '')}"))


@functools.cache
def _object(cls: type) -> Check:
    """Compile one response class; its nested ones are compiled when first met."""
    fields: dict[str, Any] = {
        key: hint for key, hint in cls.__annotations__.items() if key != "OBJECT_NAME"
    }
    renamed: dict[str, str] = getattr(cls, "_field_remappings", {})
    module = sys.modules[cls.__module__]
    compiled: dict[str, Check] = {}

    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no {cls.__qualname__}"
            return
        for key, inner in value.items():
            name = renamed.get(key, key)
            if name not in fields:
                yield f"{path}.{key}: no such field of {cls.__qualname__}"
                continue
            if name not in compiled:
                compiled[name] = _compile(fields[name], module)
            yield from compiled[name](inner, f"{path}.{key}")
        for key, hint in fields.items():
            if key not in value and not _is_optional(hint, module):
                yield f"{path}.{key}: missing"

    return check


def _resolved(hint: Any, module: types.ModuleType) -> Any:  # noqa: ANN401
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return eval(hint, namespace(module))  # noqa: S307 the package's own text
    return hint


def _is_optional(hint: Any, module: types.ModuleType) -> bool:  # noqa: ANN401
    return type(None) in get_args(_resolved(hint, module))


def _compile(hint: Any, module: types.ModuleType) -> Check:  # noqa: ANN401 a table
    hint = _resolved(hint, module)
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return _union(args, module)
    if origin is Literal:
        return _literal(args)
    if origin is list:
        return _list(_compile(args[0], module))
    if origin is ListObject:
        return _page(_compile(args[0], module))
    if origin in {dict, UntypedStripeObject}:
        return _map(_compile(args[-1], module))
    if hint is Any:
        return _nothing
    if isinstance(hint, type) and issubclass(hint, StripeObject):
        return _object(typing.cast("type", hint))
    return _plain(hint)


def _nothing(_: Any, __: str) -> Iterator[str]:  # noqa: ANN401
    return iter(())


def _plain(wanted: type) -> Check:
    accepted = (int, float) if wanted is float else (wanted,)

    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        is_stray_bool = isinstance(value, bool) and wanted is not bool
        if is_stray_bool or not isinstance(value, accepted):
            yield f"{path}: {value!r} is no {wanted.__name__}"

    return check


def _literal(allowed: tuple[Any, ...]) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if value not in allowed:
            yield f"{path}: {value!r} is not among the known values"

    return check


def _union(args: tuple[Any, ...], module: types.ModuleType) -> Check:
    """Compile a union; `Literal[…] | str` is closed, an id or the object itself is expandable."""
    hints = [_resolved(arg, module) for arg in args]
    if any(get_origin(hint) is Literal for hint in hints):
        hints = [hint for hint in hints if hint is not str]
    checks = [_compile(hint, module) for hint in hints]
    maps = [one for one, hint in zip(checks, hints, strict=True) if hint not in SCALARS]

    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if value is None and type(None) in hints:
            return
        results = [list(one(value, path)) for one in (isinstance(value, dict) and maps) or checks]
        if all(results):
            yield from min(results, key=len)

    return check


def _list(item: Check) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if not isinstance(value, list):
            yield f"{path}: {value!r} is no list"
            return
        for index, one in enumerate(value):
            yield from item(one, f"{path}[{index}]")

    return check


def _map(item: Check) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no hash"
            return
        for key, one in value.items():
            yield from item(one, f"{path}[{key}]")

    return check


def _page(item: Check) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        if not isinstance(value, dict) or set(value) != {"object", "data", "has_more", "url"}:
            yield f"{path}: no list object"
            return
        yield from _list(item)(value["data"], f"{path}.data")

    return check
