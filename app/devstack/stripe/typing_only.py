"""Names that a module of the `stripe` package imports for type checkers only.

The generated modules write `if TYPE_CHECKING: from stripe._charge import Charge` and then mention
`Charge` in annotations. Evaluating such an annotation needs those imports; they are read from the
module's source and done on first use of the name.
"""

import ast
import functools
import inspect
import types
import typing
from importlib import import_module
from typing import Any


class _Names(dict[str, Any]):
    """A module's globals that import a typing-only name when it is asked for."""

    def __init__(self, module: types.ModuleType) -> None:
        super().__init__(vars(typing))
        self.update(vars(module))
        self._sources = _typing_only_imports(module)

    def __missing__(self, name: str) -> object:
        if name not in self._sources:
            raise KeyError(name)
        source, original = self._sources[name]
        found = getattr(import_module(source), original)
        self[name] = found
        return found


def _typing_only_imports(module: types.ModuleType) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for line in node.body:
                if isinstance(line, ast.ImportFrom) and line.module:
                    for name in line.names:
                        found[name.asname or name.name] = (line.module, name.name)
    return found


@functools.cache
def _names(module: types.ModuleType) -> _Names:
    return _Names(module)


def namespace(module: types.ModuleType) -> dict[str, Any]:
    """Return the globals in which the annotations of `module` mean what their author meant."""
    return _names(module)
