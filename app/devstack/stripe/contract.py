"""The contract with Stripe, read from the types inside the installed `stripe` package.

Requests are decoded *by the annotation* of `stripe.params.*`: an integer is an integer because the
type says so, and an unknown name is refused because the type does not have it. A compiled decoder
is kept for the life of the process; it is compiled when its endpoint is first called, because the
params modules are large and the sandbox has to be up at once.

Traps of these types: an annotation may be text (evaluated in the module where it stands, including
the names that exist for type checkers only); enumerations are open (`Literal[…] | str`), so they
are closed here; the eight keys of `RequestOptions` are mixed into every TypedDict and are dropped.
"""

import functools
import re
import sys
import types
import typing
from collections.abc import Callable
from importlib import import_module
from typing import Any, ForwardRef, Literal, NotRequired, Required, Union, get_args, get_origin

from stripe import RequestOptions
from stripe._stripe_object import UntypedStripeObject
from typing_extensions import is_typeddict

from app.devstack.stripe.errors import Json, StripeError, invalid_param
from app.devstack.stripe.forms import Tree
from app.devstack.stripe.typing_only import namespace

Decoder = Callable[[Tree, str], Any]

OPTION_KEYS = frozenset(RequestOptions.__annotations__)
INTEGER = re.compile(r"-?[0-9]{1,18}\Z")


@functools.cache
def decoder_of(name: str) -> Callable[[dict[str, Tree]], Json]:
    """Return the decoder of a request type such as `PaymentIntentCaptureParams`.

    The decoder turns a form into typed values and raises StripeError (400) at the first value that
    the type refuses.
    """
    fields = _fields(params_type(name))
    return lambda tree: fields(tree, "")


def params_type(name: str) -> type:
    """Return the request type of that name; its module is imported on first use."""
    folder, dot, short = name.rpartition(".")
    file = re.sub(r"(?<!^)(?=[A-Z])", "_", short).lower()
    found: type = getattr(import_module(f"stripe.params.{folder}{dot}_{file}"), short)
    return found


def _fields(cls: type) -> Decoder:
    """Compile a TypedDict; its nested ones are compiled when first met in a request."""
    known: dict[str, Any] = {
        key: hint for key, hint in cls.__annotations__.items() if key not in OPTION_KEYS
    }
    module = sys.modules[cls.__module__]
    compiled: dict[str, Decoder] = {}
    required = [key for key in known if key in typing.cast("Any", cls).__required_keys__]

    def decode(tree: Tree, path: str) -> Json:
        if isinstance(tree, str):
            raise invalid_param("Invalid object", path)
        out: Json = {}
        for key, value in tree.items():
            where = f"{path}[{key}]" if path else key
            if key not in known:
                raise _unknown(where)
            if key not in compiled:
                compiled[key] = _compile(known[key], module)
            out[key] = compiled[key](value, where)
        for key in required:
            if key not in out:
                where = f"{path}[{key}]" if path else key
                raise invalid_param(f"Missing required param: {where}.", where, "parameter_missing")
        return out

    return decode


def _unknown(where: str) -> StripeError:
    """Return the refusal of a name; one that was valid until this API version has its own code."""
    if where == "payment_method_types":
        return invalid_param(
            "payment_method_types is no longer supported in this API version: use "
            "allowed_payment_method_types, or leave it out for dynamic payment methods.",
            where,
            "payment_method_types_no_longer_supported",
        )
    return invalid_param(f"Received unknown parameter: {where}", where, "parameter_unknown")


def _compile(hint: Any, module: types.ModuleType) -> Decoder:  # noqa: ANN401 a table
    """Return the decoder of one annotation, as it stands in `module`."""
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return _compile(eval(hint, namespace(module)), module)  # noqa: S307 the package's own text
    if isinstance(hint, type):
        if is_typeddict(hint):
            return _fields(hint)
        return {int: _integer, str: _text, bool: _boolean, float: _number}[hint]
    origin, args = get_origin(hint), get_args(hint)
    if origin in {NotRequired, Required} or str(origin).endswith("NotRequired"):
        return _compile(args[0], module)
    if origin is list:
        return _list(_compile(args[0], module))
    if origin in {dict, UntypedStripeObject}:
        return _map(_compile(args[1] if origin is dict else args[0], module))
    if origin is Literal:
        return _choice([str(value) for value in args])
    if origin in {Union, types.UnionType}:
        return _union(args, module)
    raise TypeError(f"No decoder for {hint!r}")


def _union(args: tuple[Any, ...], module: types.ModuleType) -> Decoder:
    """Compile `A | B`: enumerations are closed, "" unsets where the type says so."""
    choices: list[str] = []
    others: list[Any] = []
    for arg in _flat(args, module):
        if get_origin(arg) is Literal:
            choices.extend(str(value) for value in get_args(arg))
        else:
            others.append(arg)
    named = [choice for choice in choices if choice]
    if named:
        others = [arg for arg in others if arg is not str]
    branches = [_compile(arg, module) for arg in others]
    if named:
        branches.append(_choice(named))

    def decode(tree: Tree, path: str) -> Any:  # noqa: ANN401
        if tree == "" and "" in choices:
            return ""
        failure: StripeError | None = None
        for branch in branches:
            try:
                return branch(tree, path)
            except StripeError as error:
                failure = failure if failure and failure.param != path else error
        raise failure or invalid_param(f"Invalid value for {path}", path)

    return decode


def _flat(args: tuple[Any, ...], module: types.ModuleType) -> list[Any]:
    """Return the members of a union; texts are evaluated, unions within unions opened."""
    out: list[Any] = []
    for arg in args:
        hint = arg.__forward_arg__ if isinstance(arg, ForwardRef) else arg
        if isinstance(hint, str):
            hint = eval(hint, namespace(module))  # noqa: S307 the package's own text
        if get_origin(hint) in {Union, types.UnionType}:
            out.extend(_flat(get_args(hint), module))
        else:
            out.append(hint)
    return out


def _leaf(tree: Tree, path: str, what: str) -> str:
    if not isinstance(tree, str):
        raise invalid_param(f"Invalid {what}: {path} is a hash.", path)
    if tree == "" and what != "string":
        raise invalid_param(
            f"You passed an empty string for '{path}'. We assume empty values are an attempt to "
            f"unset a parameter; however '{path}' cannot be unset.",
            path,
            "parameter_invalid_empty",
        )
    return tree


def _integer(tree: Tree, path: str) -> int:
    text = _leaf(tree, path, "integer")
    if not INTEGER.match(text):
        raise invalid_param(f"Invalid integer: {text}", path, "parameter_invalid_integer")
    return int(text)


def _number(tree: Tree, path: str) -> float:
    text = _leaf(tree, path, "decimal")
    try:
        return float(text)
    except ValueError:
        raise invalid_param(f"Invalid decimal: {text}", path) from None


def _boolean(tree: Tree, path: str) -> bool:
    text = _leaf(tree, path, "boolean")
    if text not in {"true", "false"}:
        raise invalid_param(f"Invalid boolean: {text}", path)
    return text == "true"


def _text(tree: Tree, path: str) -> str:
    return _leaf(tree, path, "string")


def _choice(values: list[str]) -> Decoder:
    allowed = frozenset(values)

    def decode(tree: Tree, path: str) -> str:
        text = _leaf(tree, path, "value")
        if text not in allowed:
            shown = ", ".join(values[:20])
            raise invalid_param(f"Invalid {path}: must be one of {shown}", path)
        return text

    return decode


def _list(item: Decoder) -> Decoder:
    def decode(tree: Tree, path: str) -> list[Any]:
        if isinstance(tree, str) or not all(key.isdigit() for key in tree):
            raise invalid_param("Invalid array", path)
        pairs = sorted(tree.items(), key=lambda pair: int(pair[0]))
        return [item(value, f"{path}[{key}]") for key, value in pairs]

    return decode


def _map(item: Decoder) -> Decoder:
    def decode(tree: Tree, path: str) -> Json:
        if isinstance(tree, str):
            raise invalid_param("Invalid object", path)
        return {key: item(value, f"{path}[{key}]") for key, value in tree.items()}

    return decode
