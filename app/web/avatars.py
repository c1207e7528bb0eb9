"""People's own pictures."""

from typing import Any, Final
from uuid import UUID

from litestar import Controller, Request, Response
from litestar.params import FromPath

from app.actions.keep_avatars import read_avatar, take_avatar
from app.web.deps import Caller, Db, Parts
from app.web.media import NO_SCRIPT
from app.web.people import MeView
from app.web.routes import get, post
from domain.pictures import AVATAR_BYTES_MAX

FOREVER: Final = "public, max-age=31536000, immutable"
"""Another picture has another address."""


class MyAvatarController(Controller):
    """The logged-in person's own picture."""

    path = "/v1/me/avatar"
    tags = ("people",)

    @post(operation_id="uploadAvatar", status_code=200, request_max_body_size=AVATAR_BYTES_MAX + 1)
    async def upload(self, caller: Caller, parts: Parts, request: Request[Any, Any, Any]) -> MeView:
        """Show a picture beside one's nickname: the body is a PNG, JPEG, GIF or WebP of 1 MiB.

        What it is, is told by its bytes; place and device are cut out of it. `PATCH /v1/me` with an
        empty `avatar` takes it away.
        """
        me = await take_avatar(
            parts.db,
            parts.vault,
            caller,
            await request.body(),
            public_url=parts.settings.public_url,
        )
        return MeView.of(me)


class AvatarController(Controller):
    """Pictures as everybody sees them."""

    path = "/v1/avatars/{avatar_id:uuid}"
    tags = ("people",)

    @get(operation_id="getAvatar")
    async def read(self, avatar_id: FromPath[UUID], db: Db) -> Response[bytes]:
        """Return somebody's picture."""
        found = await read_avatar(db, avatar_id)
        headers = {"Cache-Control": FOREVER, "Content-Security-Policy": NO_SCRIPT}
        return Response(found.content, media_type=found.content_type, headers=headers)
