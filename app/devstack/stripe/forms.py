"""Stripe's request bodies: `application/x-www-form-urlencoded` with brackets.

`a[b][c]=1` is a map in a map, `a[0]=x`, `a[1]=y` and `a[]=x` are lists. Nothing is typed yet: every
leaf is text, and a list is still a map from index to value. The contract decides what a value is.
"""

from urllib.parse import parse_qsl

from app.devstack.stripe.errors import invalid_param

Tree = str | dict[str, "Tree"]

FIELDS_MAX = 1_000
DEPTH_MAX = 10


def parse(body: str) -> dict[str, Tree]:
    """Return the tree of a form or query string.

    Raises:
        StripeError: 400; the brackets do not nest, a name is both a value and a map, or the form
            has more than `FIELDS_MAX` fields or is deeper than `DEPTH_MAX`.
    """
    root: dict[str, Tree] = {}
    fields = parse_qsl(body, keep_blank_values=True)
    if len(fields) > FIELDS_MAX:
        raise invalid_param(f"More than {FIELDS_MAX} parameters.", fields[FIELDS_MAX][0])
    for name, value in fields:
        _put(root, _steps(name), value, name)
    return root


def _steps(name: str) -> list[str]:
    """Return `a[b][0]` as `["a", "b", "0"]`; `a[]` as `["a", ""]`."""
    head, bracket, rest = name.partition("[")
    if not bracket:
        return [name]
    if not head or not rest.endswith("]"):
        raise invalid_param(f"Invalid parameter name: {name}", name)
    steps = [head, *rest[:-1].split("][")]
    if len(steps) > DEPTH_MAX or any("[" in step or "]" in step for step in steps):
        raise invalid_param(f"Invalid parameter name: {name}", name)
    return steps


def _put(root: dict[str, Tree], steps: list[str], value: str, name: str) -> None:
    node = root
    for step in steps[:-1]:
        inner = node.setdefault(step or str(len(node)), {})
        if isinstance(inner, str):
            raise invalid_param(f"{name} is both a value and a hash.", name)
        node = inner
    leaf = steps[-1] or str(len(node))
    if isinstance(node.get(leaf), dict):
        raise invalid_param(f"{name} is both a value and a hash.", name)
    node[leaf] = value
