"""What the fronts say, read from their own word lists: tests find things by what people read."""

import json
import re
from functools import cache
from typing import Any, Final

from tests.support.sources import ROOT

FRONTS: Final = ROOT / "frontend"
PLACEHOLDER: Final = re.compile(r"\\\{\w+\\\}")
LANGUAGES: Final = ("zh-CN", "en")


class Words:
    """The words of one front in one language, by their keys (`team.join`)."""

    def __init__(self, language: str, *, front: str = "miniapp") -> None:
        self.language = language
        self._texts = _read(front, language)

    def __call__(self, key: str) -> re.Pattern[str]:
        """Return a pattern of the text, whatever stands in its placeholders."""
        return re.compile(PLACEHOLDER.sub(".+", re.escape(self.text(key))))

    def text(self, key: str, **values: object) -> str:
        """Return the text, with values in its placeholders."""
        found: Any = self._texts
        for step in key.split("."):
            found = found[step]
        text: str = found
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", str(value))
        return text


@cache
def _read(front: str, language: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for path in sorted((FRONTS / front / "src" / "locales" / language).glob("*.json")):
        merged |= json.loads(path.read_text(encoding="utf-8"))
    return merged
