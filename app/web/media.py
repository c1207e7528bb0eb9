"""Pictures of a room: sent as they are, shown to members alone."""

from typing import Any
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.params import FromPath

from app.actions.keep_pictures import read_picture, take_picture
from app.web.deps import Caller, Db
from app.web.routes import get, post
from domain.pictures import BYTES_MAX

CACHE = "private, max-age=86400, immutable"
NO_SCRIPT = "default-src 'none'; sandbox"
"""A picture opened by itself is never a page."""


class MediaView(msgspec.Struct, frozen=True):
    """A picture that messages may show by its id (`payload.images`); pixels as it is shown."""

    id: UUID
    content_type: str
    width: int
    height: int
    size_bytes: int


class MediaController(Controller):
    """Pictures of a room."""

    path = "/v1/rooms/{room_id:uuid}/media"
    tags = ("messages",)

    @post(operation_id="uploadPicture", request_max_body_size=BYTES_MAX + 1)
    async def upload(
        self, room_id: FromPath[UUID], caller: Caller, db: Db, request: Request[Any, Any, Any]
    ) -> MediaView:
        """Store a picture: the body is a PNG, JPEG, GIF or WebP of at most 8 MiB.

        What it is, is told by its bytes. Place, device and comments are cut out of it.
        """
        new = await take_picture(db, caller, room_id, await request.body())
        picture = new.picture
        return MediaView(
            new.id, picture.content_type, picture.width, picture.height, len(picture.content)
        )

    @get("/{media_id:uuid}", operation_id="getPicture")
    async def read(
        self, room_id: FromPath[UUID], media_id: FromPath[UUID], caller: Caller, db: Db
    ) -> Response[bytes]:
        """Return a picture; a recalled message shows none."""
        picture = await read_picture(db, caller, room_id, media_id)
        return Response(
            picture.content,
            media_type=picture.content_type,
            headers={"Cache-Control": CACHE, "Content-Security-Policy": NO_SCRIPT},
        )
