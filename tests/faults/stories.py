"""The stories that the crash harness plays: each kind of money, and each way out of a team-buy.

A story's steps are the same every time; only when it is killed differs.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from tests.faults.player import DAY, Player
from tests.faults.room_stories import neighbours
from tests.support.payments import ALWAYS_3DS

DECLINED: Final = "4000000000000002"
REFUND_FAILS: Final = "4000000000005126"
DECLINED_LATER: Final = "4000000000000341"
AUTHENTICATES: Final = "4000000000003220"
DECLINED_STATUS: Final = 422
AFTER_DEADLINE: Final = DAY + 5
WEEK_DEADLINE: Final = 6 * DAY + 5


async def formed(play: Player) -> None:
    """Three buy, the price falls; one leaves, one is declined, one has to authenticate."""
    opened = await play.open("lin", "day", quantity=1)
    team_buy = opened["id"]
    await play.pay("lin", opened["seat"]["id"])
    await play.buy("ming", team_buy)
    await play.buy("hua", team_buy, quantity=2)
    leaver = await play.buy("jun", team_buy)
    await play.leave("jun", leaver)
    declined = await play.join("mei", team_buy)
    await play.pay("mei", declined, card=DECLINED)
    await play.buy("tao", team_buy, card=AUTHENTICATES, authenticate=True)
    await play.join("bo", team_buy)
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def failed(play: Player) -> None:
    """Too few come: a hold is released, a wallet's charge is refunded."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    await play.buy("ming", opened["id"], payment_method_type="wechat_pay", authenticate=True)
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def wallets(play: Player) -> None:
    """Wallets are charged what was shown; the close gives the difference back, once."""
    opened = await play.open("lin", "day", quantity=1)
    wallet = {"payment_method_type": "wechat_pay", "authenticate": True}
    await play.pay("lin", opened["seat"]["id"], **wallet)
    leaver = await play.buy("ming", opened["id"], payment_method_type="alipay", authenticate=True)
    await play.leave("ming", leaver)
    await play.buy("hua", opened["id"])
    await play.buy("jun", opened["id"])
    await play.buy("mei", opened["id"], **wallet)
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def late(play: Player) -> None:
    """No webhook comes: one paid in time, one paid after the deadline, one never did."""
    opened = await play.open("lin", "day", quantity=1)
    for who in ("ming", "hua"):
        await play.buy(who, opened["id"])
    too_late = await play.start("jun", await play.join("jun", opened["id"]))
    await play.start("mei", await play.join("mei", opened["id"]))
    in_time = await play.start("lin", opened["seat"]["id"])
    await play.confirm(in_time)
    await play.at(AFTER_DEADLINE)
    await play.confirm(too_late)
    await play.sweeps.until_done()
    await play.finish()


async def pledges(play: Player) -> None:
    """A week is longer than a hold: cards are saved, charged at the close, one is asked again."""
    opened = await play.open("lin", "week", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    await play.buy("ming", opened["id"])
    needs = await play.buy("hua", opened["id"], card=ALWAYS_3DS, authenticate=True)
    await play.buy("jun", opened["id"], card=DECLINED_LATER)
    await play.at(WEEK_DEADLINE)
    await play.hear()
    await play.sweeps.until_done()
    asked = await play.asked_again("hua", needs)
    await play.confirm(asked, authenticate=True)
    await play.finish()


async def one_tap(play: Player) -> None:
    """A card saved with the first purchase pays the next one at once."""
    first = await play.open("lin", "day", quantity=1)
    await play.pay("lin", first["seat"]["id"], save_card=True)
    second = await play.open("ming", "other", quantity=1)
    await play.pay("ming", second["seat"]["id"])
    for who in ("hua", "jun"):
        await play.buy(who, second["id"])
    seat = await play.join("lin", second["id"])
    card = await play.saved_card("lin")
    await play.start("lin", seat, method=card)
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def declined_tap(play: Player) -> None:
    """A saved card is declined; the same seat is then paid with another one."""
    week = await play.open("mei", "week", quantity=1)
    await play.pay("mei", week["seat"]["id"], card=DECLINED_LATER)
    await play.leave("mei", week["seat"]["id"])
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    await play.buy("hua", opened["id"])
    seat = await play.join("mei", opened["id"])
    refused = await play.start("mei", seat, method=await play.saved_card("mei"))
    assert refused["status"] == DECLINED_STATUS
    second = await play.start("mei", seat, name="pay anew")
    await play.confirm(second)
    await play.hear()
    await play.at(WEEK_DEADLINE)
    await play.finish()


async def called_off(play: Player) -> None:
    """Staff sponsor a seat, release one, and call the other team-buy off."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    seat = await play.buy("ming", opened["id"])
    await play.staff(opened["id"], f"seats/{seat}/release")
    await play.staff(opened["id"], "sponsored-seats", {"quantity": 1})
    off = await play.open("hua", "other", quantity=1)
    await play.pay("hua", off["seat"]["id"])
    await play.staff(off["id"], "sponsored-seats", {"quantity": 2})
    await play.staff(off["id"], "cancel")
    await play.hear()
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def guarded(play: Player) -> None:
    """Workers were away for days: a hold about to lapse is captured whole, then settled."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    for who in ("ming", "hua"):
        await play.buy(who, opened["id"])
    await play.at(6.6 * DAY)
    await play.finish()


async def passed_on(play: Player) -> None:
    """One seat passes to another card, one to a wallet, one is accepted and never paid."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    wallet = await play.buy(
        "ming", opened["id"], payment_method_type="wechat_pay", authenticate=True
    )
    kept = await play.buy("hua", opened["id"])
    await play.pay("jun", await play.take_over("lin", opened["seat"]["id"], "jun"))
    await play.take_over("hua", kept, "bo")
    await play.pay("mei", await play.take_over("ming", wallet, "mei"))
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def couponed(play: Player) -> None:
    """A hold and a wallet are paid with coupons; one coupon is free again, the rest goes back."""
    room = await play.room("owner", "lin", "ming", "hua")
    opened = await play.open("lin", "day", quantity=1)
    coupons = {
        "amount_minor": 1_000,
        "coupons_count": 4,
        "currency": "cny",
        "title": "Welcome",
        "expires_in_seconds": 3_600,
    }
    drop = await play.ask("drop", "owner", "POST", f"{room}/coupon-drops", coupons)
    claims = f"{room}/coupon-drops/{drop['id']}/claims"
    mine = {
        who: (await play.ask(f"claim {who}", who, "POST", claims, {}))["mine"]["id"]
        for who in ("lin", "ming", "hua")
    }
    await play.pay("lin", opened["seat"]["id"], coupon_id=mine["lin"])
    await play.buy("jun", opened["id"])
    wallet = {"payment_method_type": "wechat_pay", "authenticate": True}
    await play.buy("ming", opened["id"], coupon_id=mine["ming"], **wallet)
    leaver = await play.buy("hua", opened["id"], coupon_id=mine["hua"])
    await play.leave("hua", leaver)
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def let_go(play: Player) -> None:
    """Staff tell everybody of a team-buy, then release all their seats in one act."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    wallet = {"payment_method_type": "wechat_pay", "authenticate": True}
    await play.buy("ming", opened["id"], **wallet)
    await play.buy("hua", opened["id"], quantity=2)
    path = f"/v1/merchants/{play.cast.merchant_id}/mass-acts"
    chosen = {"team_buy_ids": [opened["id"]]}
    await play.ask("tell", "owner", "POST", path, {**chosen, "act": "message", "body": "late"})
    await play.sweeps.until_quiet()
    await play.ask("let go", "owner", "POST", path, {**chosen, "act": "release"})
    await play.sweeps.until_quiet()
    await play.at(AFTER_DEADLINE)
    await play.finish()


async def given_back(play: Player) -> None:
    """After the sale: one unit of two is refunded, a wallet whole, and one the bank sends back."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"], card=REFUND_FAILS)
    two = await play.buy("ming", opened["id"], quantity=2)
    wallet = {"payment_method_type": "wechat_pay", "authenticate": True}
    whole = await play.buy("hua", opened["id"], **wallet)
    await play.at(AFTER_DEADLINE)
    await play.finish()
    path = f"/v1/merchants/{play.cast.merchant_id}/refunds"
    wanted: list[dict[str, object]] = [
        {"seat_id": two, "units_count": 1, "reason": "spoiled"},
        {"seat_id": whole, "reason": "spoiled"},
        {"seat_id": opened["seat"]["id"], "reason": "spoiled"},
    ]
    for number, body in enumerate(wanted):
        await play.ask(f"refund {number}", "owner", "POST", path, body)
        await play.sweeps.until_quiet()
    await play.at(AFTER_DEADLINE + 60)
    await play.finish()


async def paid_out(play: Player) -> None:
    """A week after the sale all are paid; a refund takes back what it had brought them."""
    opened = await play.open("lin", "day", quantity=2)
    await play.pay("lin", opened["seat"]["id"])
    seats = [await play.buy(who, opened["id"], quantity=2) for who in ("ming", "hua", "jun", "mei")]
    await play.at(AFTER_DEADLINE)
    await play.finish()
    await play.at(AFTER_DEADLINE + WEEK_DEADLINE + 2 * DAY)
    await play.onboard("lin", "/v1/leaders/me/payout-account")
    await play.onboard("owner", f"/v1/merchants/{play.cast.merchant_id}/payout-account")
    book = f"merchant_id={play.cast.merchant_id}"
    for payee in (play.cast.merchant_id, play.cast.people["lin"]):
        body = {"payee_id": str(payee), "currency": "cny"}
        asked = await play.ask(f"pay {payee}", "owner", "POST", f"/v1/finance/payouts?{book}", body)
        assert asked["state"] == "approved", asked
        await play.sweeps.until_quiet()
    path = f"/v1/merchants/{play.cast.merchant_id}/refunds"
    spoiled = {"seat_id": seats[0], "units_count": 1, "reason": "spoiled"}
    await play.ask("refund", "owner", "POST", path, spoiled)
    await play.finish()


async def from_balance(play: Player) -> None:
    """Two are given a balance and pay their next seats from it; one leaves, one is refunded."""
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    bought = {who: await play.buy(who, opened["id"]) for who in ("ming", "hua")}
    await play.at(AFTER_DEADLINE)
    await play.finish()
    path = f"/v1/merchants/{play.cast.merchant_id}/goodwill"
    for who, seat in bought.items():
        gift = {"seat_id": seat, "amount_minor": 9_000, "reason": "late", "destination": "balance"}
        await play.ask(f"gift {who}", "owner", "POST", path, gift)
        await play.sweeps.until_quiet()
    second = await play.open("jun", "other", quantity=1)
    await play.pay("jun", second["seat"]["id"])
    await play.buy("mei", second["id"])
    again = {who: await play.join(who, second["id"]) for who in bought}
    for who, seat in again.items():
        await play.start(who, seat, method="balance")
    await play.leave("hua", again["hua"])
    await play.at(2 * AFTER_DEADLINE)
    await play.finish()
    path = f"/v1/merchants/{play.cast.merchant_id}/refunds"
    spoiled = {"seat_id": again["ming"], "reason": "spoiled"}
    await play.ask("refund", "owner", "POST", path, spoiled)
    await play.finish()


async def disputed(play: Player) -> None:
    """Two banks take money back: one dispute is won, one is lost; a third seat is refunded."""
    opened = await play.open("lin", "day", quantity=1)
    paid = [await play.pay("lin", opened["seat"]["id"])]
    for who in ("ming", "hua"):
        seat_id = await play.join(who, opened["id"])
        paid.append(await play.pay(who, seat_id))
    await play.at(AFTER_DEADLINE)
    await play.finish()
    for one, evidence in zip(paid, ("winning_evidence", "losing_evidence"), strict=False):
        await play.dispute(one["client_secret"].partition("_secret")[0])
        await play.hear()
        await play.answer_bank(one["client_secret"].partition("_secret")[0], evidence)
        await play.at(AFTER_DEADLINE + 1)
        await play.hear()
    path = f"/v1/merchants/{play.cast.merchant_id}/refunds"
    await play.ask("refund", "owner", "POST", path, {"seat_id": seat_id, "reason": "spoiled"})
    await play.at(AFTER_DEADLINE + 60)
    await play.finish()


STORIES: Final[Mapping[str, Callable[[Player], Awaitable[None]]]] = {
    one.__name__: one
    for one in (
        *(formed, failed, wallets, late, pledges, one_tap, declined_tap, called_off, guarded),
        *(passed_on, couponed, let_go, given_back, paid_out, disputed, from_balance, neighbours),
    )
}
