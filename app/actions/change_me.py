"""Change what others see of a person: nickname, picture, language."""

from app.actions.access import Person
from app.actions.read_me import Me, whole
from app.gateways.vault import Vault
from app.store import avatars, shoppers
from app.store.database import Tx
from domain.errors import UnauthenticatedError


async def change_me(
    tx: Tx,
    *,
    vault: Vault,
    person: Person,
    nickname: str | None = None,
    avatar: str | None = None,
    locale: str | None = None,
) -> Me:
    """Write what was given and leave the rest (None) as it is; an uploaded picture is dropped.

    Raises:
        UnauthenticatedError: the person is gone.
    """
    now = await shoppers.by_id(tx, person.shopper_id)
    if now is None:
        raise UnauthenticatedError
    if avatar is not None:
        await avatars.forget(tx, now.id)
    changed = await shoppers.save(
        tx,
        now.id,
        nickname=now.nickname if nickname is None else nickname,
        avatar=now.avatar if avatar is None else avatar,
        locale=now.locale if locale is None else locale,
    )
    return await whole(tx, vault, changed)
