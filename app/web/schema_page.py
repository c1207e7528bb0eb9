"""The OpenAPI document's page: a plain list of every call, from this server alone."""

from collections.abc import Iterator
from html import escape
from typing import Any

from litestar import Request
from litestar.openapi.plugins import OpenAPIRenderPlugin

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto }}
summary {{ cursor: pointer; padding: .3rem 0 }}
code {{ font-family: ui-monospace, monospace }}
b {{ display: inline-block; min-width: 4.5rem }}
pre {{ background: #f4f4f2; padding: .8rem; overflow: auto }}
@media (prefers-color-scheme: dark) {{
  body {{ background: #191919; color: #ddd }} pre {{ background: #262626 }} a {{ color: #8bf }} }}
</style>
<h1>{title}</h1>
<p>The whole truth is <a href="/schema/openapi.json">openapi.json</a> (OpenAPI 3.1);
any viewer or generator takes it.</p>
{groups}
</html>
"""


class PlainPage(OpenAPIRenderPlugin):
    """Lists the calls with their shapes; loads nothing from elsewhere and runs no script."""

    def __init__(self) -> None:
        super().__init__(path="/")

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """Return the page."""
        groups: dict[str, list[str]] = {}
        for path, calls in sorted(openapi_schema.get("paths", {}).items()):
            for method, call in calls.items():
                if isinstance(call, dict):
                    tag = (call.get("tags") or ["other"])[0]
                    groups.setdefault(tag, []).append(_call(path, method, call))
        listed = "\n".join(
            f"<h2>{escape(tag)}</h2>\n" + "\n".join(calls) for tag, calls in sorted(groups.items())
        )
        shapes = openapi_schema.get("components", {}).get("schemas", {})
        listed += "\n<h2>shapes</h2>\n" + "\n".join(
            f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>'
            f"<pre>{_json(request, shape)}</pre></details>"
            for name, shape in sorted(shapes.items())
        )
        return _PAGE.format(title=escape(openapi_schema["info"]["title"]), groups=listed).encode()


def _call(path: str, method: str, call: dict[str, Any]) -> str:
    said = escape(call.get("description") or call.get("summary") or "")
    rows = "".join(f"<li>{line}</li>" for line in _lines(call))
    return (
        f"<details><summary><b>{escape(method.upper())}</b> <code>{escape(path)}</code> {said}"
        f"</summary><ul>{rows}</ul></details>"
    )


def _lines(call: dict[str, Any]) -> Iterator[str]:
    for one in call.get("parameters", ()):
        need = "required" if one.get("required") else "optional"
        yield f"{escape(one['in'])} <code>{escape(one['name'])}</code> ({need})"
    for content in call.get("requestBody", {}).get("content", {}).values():
        yield f"body {_named(content.get('schema', {}))}"
    for status, answer in call.get("responses", {}).items():
        contents = list((answer.get("content") or {}).values())
        shape = contents[0].get("schema", {}) if contents else {}
        yield f"{escape(status)} {_named(shape)} {escape(answer.get('description', ''))}"


def _named(shape: dict[str, Any]) -> str:
    name = str(shape.get("$ref", "")).rpartition("/")[2]
    return f'<a href="#{escape(name)}"><code>{escape(name)}</code></a>' if name else ""


def _json(request: Request[Any, Any, Any], shape: object) -> str:
    return escape(OpenAPIRenderPlugin.render_json(request, {"shape": shape}).decode())
