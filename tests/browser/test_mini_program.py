"""The mini-program as it is built, without WeChat: whole, and at work with a server."""

import json
import secrets

from app.devstack.log_ins import LEADER_PHONE
from tests.browser.shop import Shop
from tests.support.node import needs_node, node, npm
from tests.support.up import Up

BUILT = "dist/build/mp-weixin"


@needs_node
async def test_every_page_of_the_package_works_with_a_server(stack: Up, shop: Shop) -> None:
    team_buy = await shop.team_buy("Persimmons", with_room=True)
    lin = await shop.staff(LEADER_PHONE)
    npm("miniapp", "run", "build:weixin", VITE_API_ORIGIN=stack.url)
    assert "OK: " in npm("miniapp", "run", "smoke")
    given = {
        "phone": f"+86137{secrets.randbelow(10**8):08d}",
        "leader_token": lin.token,
        "code": team_buy["invite_code"],
        "team_buy": team_buy["id"],
        "campaign": team_buy["campaign_id"],
        "room": team_buy["room"]["id"],
        "room_code": team_buy["room"]["invite_code"],
        "price": "49.90",
    }
    assert "OK: " in node("miniapp", "tests/mp_live.cjs", BUILT, json.dumps(given))
