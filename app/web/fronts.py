"""The built front ends: the mini-app at `/m/` and the console at `/console/`.

Files are read once, at the first request, and kept in memory packed and unpacked: packing a script
for each visitor would hold up every other answer of this process. Names under `assets/` contain a
hash of what is in them, so they never change; everything else is asked for anew each time and
answered with 304 when it is the same. The first page is in Chinese as built, and says that it
is in English to who prefers that: its words until the scripts run follow its language.
"""

import gzip
import hashlib
import mimetypes
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from app.web.problems import language_of
from app.web.routes import get

BUILT: Final = Path(__file__).resolve().parents[1] / "static"
FOREVER: Final = "public, max-age=31536000, immutable"
ASK_AGAIN: Final = "no-cache"
FIRST: Final = "index.html"
FIRST_IN_ENGLISH: Final = "index.en.html"
BUILT_LANGUAGE: Final = b'<html lang="zh-CN"'
PACKABLE: Final = frozenset({".html", ".js", ".css", ".svg", ".json", ".txt"})
HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
        " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
        " frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Nothing runs, loads or is asked elsewhere: this is what protects the tokens (frontend.md 7)."""


class FrontFile(msgspec.Struct, frozen=True):
    """A built file, ready to be answered."""

    content: bytes
    packed: bytes | None
    """By gzip; None where that saves nothing."""
    etag: str
    media_type: str
    cache_control: str


@cache
def files_of(front: str) -> dict[str, FrontFile]:
    """Return a front end's files by their path below it; none where it was not built."""
    folder = BUILT / front
    files = {
        path.relative_to(folder).as_posix(): _file(path, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    if FIRST in files:
        english = files[FIRST].content.replace(BUILT_LANGUAGE, b'<html lang="en"', 1)
        files[FIRST_IN_ENGLISH] = _file(folder / FIRST, english)
    return files


def _file(path: Path, content: bytes) -> FrontFile:
    packed = gzip.compress(content, mtime=0) if path.suffix in PACKABLE else None
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return FrontFile(
        content=content,
        packed=packed if packed is not None and len(packed) < len(content) else None,
        etag=f'"{hashlib.sha256(content).hexdigest()[:32]}"',
        media_type=media_type,
        cache_control=FOREVER if path.parent.name == "assets" else ASK_AGAIN,
    )


class HomeController(Controller):
    """`/` leads to the shop."""

    include_in_schema = False

    @get()
    async def home(self) -> Redirect:
        """Lead to the mini-app."""
        return Redirect("/m/")


class FrontController(Controller):
    """One front end, below its `path`."""

    include_in_schema = False

    @get()
    async def first(self, request: Request[Any, Any, Any]) -> Response[Any]:
        """Answer `/m/`, and lead there from `/m`, whose relative addresses would lead nowhere."""
        asked: bytes = request.scope["raw_path"]  # the framework has taken the slash off `path`
        if not asked.partition(b"?")[0].endswith(b"/"):
            return Redirect(f"{self.path}/")
        spoken = language_of(request.headers.get("accept-language", "zh-CN"))
        return _answer(request, self.path, FIRST_IN_ENGLISH if spoken == "en" else FIRST)

    @get("/{name:path}")
    async def file(self, request: Request[Any, Any, Any], name: FromPath[str]) -> Response[Any]:
        """Answer a built file.

        Raises:
            NotFoundException: none of that name was built.
        """
        return _answer(request, self.path, name.removeprefix("/"))


class MiniAppController(FrontController):
    """What shoppers and leaders hold in their hand."""

    path = "/m"


class ConsoleController(FrontController):
    """What merchants and finance sit in front of."""

    path = "/console"


def _answer(request: Request[Any, Any, Any], path: str, name: str) -> Response[Any]:
    file = files_of(path.strip("/")).get(name)
    if file is None:
        raise NotFoundException
    headers = {
        **HEADERS,
        "ETag": file.etag,
        "Cache-Control": file.cache_control,
        "Vary": "Accept-Encoding, Accept-Language",
    }
    if file.etag in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers)
    content = file.content
    if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        content = file.packed
    return Response(content, media_type=file.media_type, headers=headers)
