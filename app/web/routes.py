"""Litestar's decorators with what every route of ours has: documented problems, strict bodies.

The OpenAPI document names each status that can occur and the one media type of refusals, so that
generated clients and contract tests find nothing undocumented. Handlers that name a `caller` get
the guard that finds one.
"""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Literal, TypeVar, cast

import msgspec
from litestar import Request
from litestar._openapi.schema_generation.plugins.struct import StructSchemaPlugin
from litestar.datastructures import ResponseHeader
from litestar.exceptions import ValidationException
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import (
    OpenAPIType,
    Operation,
    Parameter,
    Schema,
    SecurityRequirement,
)
from litestar.plugins import OpenAPISchemaPlugin
from litestar.types.internal_types import PathParameterDefinition
from litestar.typing import FieldDefinition

from app.web import deps
from app.web.problems import MEDIA_TYPE, FieldProblem, Problem, field_problem

Handler = TypeVar("Handler", bound=Callable[..., Any])

SAID: Final[Mapping[int, str]] = {
    400: "Malformed: `errors` points at what is wrong.",
    401: "Nobody is logged in, or the token or code is wrong.",
    403: "The role or scope does not allow this.",
    404: "Absent, or not for the caller to know of.",
    405: "This address does not take this method.",
    409: "The state of things, or an Idempotency-Key used before, stands against it.",
    410: "Gone: the code has expired or was used up.",
    413: "The body is larger than 64 KiB, or a picture larger than 8 MiB.",
    422: "Refused by a rule; `code` says which.",
    429: "Too many requests: `Retry-After` says how long to wait.",
    500: "A bug of ours; it has been recorded.",
    503: "A part is busy or down: try again after `Retry-After`.",
}
PROBLEMS: Final = {
    status: ResponseSpec(Problem, media_type=MEDIA_TYPE, description=text, generate_examples=False)
    for status, text in SAID.items()
}
LOG_IN: Final[tuple[SecurityRequirement, ...]] = ({"token": []},)
BOOKS: Final[tuple[SecurityRequirement, ...]] = ({"financeKey": []}, {"token": []})
_NUL: Final = b"\\u0000"
_REPLAYED: Final = ResponseHeader(
    name="Idempotent-Replayed",
    description="`true` when this is the first answer to this key once more.",
    documentation_only=True,
)


class StrictRequest(Request[Any, Any, Any]):
    """A request whose JSON body is decoded once, strictly, into what its handler takes.

    The framework would decode to plain objects and then convert leniently ("3" as 3); we want a
    body that means what it says, and every mistake with its JSON pointer.
    """

    async def json(self) -> Any:  # noqa: ANN401  (the type is the handler's)
        """Return the body as the struct the handler names.

        Raises:
            ValidationException: not JSON, or not that shape.
        """
        wanted = self.route_handler.parsed_data_field
        body = await self.body()
        if _NUL in body:  # PostgreSQL's text cannot hold it
            said = FieldProblem("", "The body holds a NUL character.")
            raise ValidationException(extra=[said])
        try:
            return msgspec.json.decode(body, type=Any if wanted is None else wanted.annotation)
        except msgspec.ValidationError as error:
            raise ValidationException(extra=[field_problem(str(error))]) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            said = FieldProblem("", "The body is not JSON.")
            raise ValidationException(extra=[said]) from error


async def refuse_nul(request: Request[Any, Any, Any]) -> None:
    """Refuse an address that PostgreSQL's text cannot hold; runs before every handler.

    Raises:
        ValidationException: a NUL character in the path or the query.
    """
    if "\0" in request.scope["path"] or b"%00" in request.scope["query_string"]:
        said = FieldProblem("", "The address holds a NUL character.")
        raise ValidationException(extra=[said])


class ClosedStructs(OpenAPISchemaPlugin):
    """Documents structs that refuse unknown fields as such (`additionalProperties: false`)."""

    def __init__(self) -> None:
        self._inner = StructSchemaPlugin()

    def is_plugin_supported_field(self, field_definition: FieldDefinition) -> bool:
        """Say whether this is a struct."""
        return self._inner.is_plugin_supported_field(field_definition)

    def to_openapi_schema(
        self,
        field_definition: FieldDefinition,
        schema_creator: Any,  # noqa: ANN401  (private)
    ) -> Schema:
        """Return the struct's schema, closed if it refuses unknown fields."""
        schema = self._inner.to_openapi_schema(field_definition, schema_creator)
        if field_definition.type_.__struct_config__.forbid_unknown_fields:
            schema.additional_properties = False
        for one in (schema.properties or {}).values():
            if isinstance(one, Schema):
                _name_items(one)
        return schema


@dataclass
class KeyedOperation(Operation):
    """Documents the Idempotency-Key as what it is: visible characters, required where it must be.

    The framework's own check would refuse a bad key as malformed; ours says which key is missing.
    """

    is_required: ClassVar[bool] = False

    def __post_init__(self) -> None:
        for one in self.parameters or ():
            if isinstance(one, Parameter) and one.name == deps.KEY_NAME:
                one.required = self.is_required
                one.schema = Schema(
                    type=OpenAPIType.STRING,
                    min_length=1,
                    max_length=deps.KEY_LENGTH_MAX,
                    pattern=deps.KEY_PATTERN,
                )


@dataclass
class KeyRequiredOperation(KeyedOperation):
    """An operation that moves money or seats."""

    is_required = True


class Brisk(HTTPRouteHandler):
    """A route without two of the framework's costs, half of a short request's time together.

    It resolves independent dependencies in a task group, a task for each; ours wait for nothing.
    And it copies the route for every guard; ours change nothing.
    """

    async def authorize_connection(self, connection: deps.Connection) -> None:
        """Run the guards in their order."""
        for guard in self.resolve_guards():
            await cast("Awaitable[None]", guard(connection, self))

    def create_kwargs_model(self, path_parameters: dict[str, PathParameterDefinition]) -> Any:  # noqa: ANN401  (private)
        """Return the framework's plan of arguments, with one dependency after the other."""
        model = super().create_kwargs_model(path_parameters)
        model.dependency_batches = [
            {one}
            for batch in model.dependency_batches
            for one in sorted(batch, key=lambda dependency: dependency.key)
        ]
        return model


def get(path: str = "/", **options: Any) -> Callable[[Handler], HTTPRouteHandler]:  # noqa: ANN401
    """Route a GET."""
    return lambda handler: _route("GET", path, handler, options)


def post(path: str = "/", **options: Any) -> Callable[[Handler], HTTPRouteHandler]:  # noqa: ANN401
    """Route a POST: 201 unless said otherwise."""
    return lambda handler: _route("POST", path, handler, options)


def put(path: str = "/", **options: Any) -> Callable[[Handler], HTTPRouteHandler]:  # noqa: ANN401
    """Route a PUT."""
    return lambda handler: _route("PUT", path, handler, options)


def patch(path: str = "/", **options: Any) -> Callable[[Handler], HTTPRouteHandler]:  # noqa: ANN401
    """Route a PATCH."""
    return lambda handler: _route("PATCH", path, handler, options)


def delete(path: str = "/", **options: Any) -> Callable[[Handler], HTTPRouteHandler]:  # noqa: ANN401
    """Route a DELETE: 204 unless said otherwise."""
    return lambda handler: _route("DELETE", path, handler, options)


def _route(
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"],
    path: str,
    handler: Callable[..., Any],
    options: Mapping[str, Any],
) -> HTTPRouteHandler:
    return Brisk(path, http_method=method, **_whole(handler, options))(handler)


def _whole(handler: Callable[..., Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options of a route with what follows from what its handler asks for."""
    named = inspect.signature(handler).parameters
    whole = {"responses": PROBLEMS, **options}
    if "caller" in named:
        whole["guards"] = [deps.logged_in, *options.get("guards", ())]
        whole["security"] = [*LOG_IN]
    if "finance" in named:
        whole["security"] = [*BOOKS]
    if {"once", "optional_once"} & named.keys():
        whole["response_headers"] = [_REPLAYED]
        whole["operation_class"] = KeyRequiredOperation if "once" in named else KeyedOperation
    return whole


def _name_items(schema: Schema) -> None:
    """Let the items of a `tuple[X, ...]` be X: the framework reads `...` as a second type."""
    kinds = schema.items.one_of if isinstance(schema.items, Schema) else None
    if kinds is not None:
        known = [one for one in kinds if one != Schema()]
        schema.items = known[0] if len(known) == 1 else Schema(one_of=known)
