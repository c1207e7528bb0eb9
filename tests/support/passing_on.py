"""Passing a seat on, in the product and in the plain model alike."""

from tests.support.plain_market import PlainTeamBuy, Seat
from tests.support.players import Game, Player, Taken

CARD = "5555555555554444"


def pass_on(plain: PlainTeamBuy, seat: Seat, shopper: int, card: str) -> Seat:
    """Let a newcomer with a card of their own stand in a paid seat's place."""
    price_minor = plain.price_minor
    taken = Seat(shopper, seat.units, price_minor)
    plain._out(seat, "transferred")
    plain.seats.append(taken)
    plain.authorize(taken, card)
    return taken


def is_free(plain: PlainTeamBuy, player: Player) -> bool:
    """Whether somebody has no seat here."""
    return plain.seat_of(player.number) is None


async def play_transfer(game: Game, players: list[Player]) -> None:
    """Let somebody offer a seat to who has none, and that one accept it and mostly pay for it.

    The initiator keeps theirs: who may close early is another story.
    """
    given = game._any(lambda one: one.seat.state == "authorized" and not _opened(game, one))
    free = [one for one in players if is_free(game.plain, one)]
    if given is None or not free or game.plain.closed_by:
        return
    taker = game.rng.choice(free)
    path = f"/v1/seats/{given.id}/transfer"
    offer = await given.player.shopper.post(path, {"to": str(taker.shopper.shopper_id)})
    assert offer.status_code == 201, offer.text
    path = f"/v1/transfers/{offer.json()['code']}/acceptance"
    answer = await taker.shopper.post(path)
    assert answer.status_code == 201, answer.text
    seat = answer.json()
    assert seat["unit_price_minor"] == game.plain.price_minor
    if game.rng.random() < 0.2:
        left = await taker.shopper.delete(f"/v1/seats/{seat['id']}")
        assert left.json()["state"] == "left", left.text
        return
    units = given.seat.units
    taken = Taken(Seat(taker.number, units, seat["unit_price_minor"]), taker, seat["id"])
    await game._start(taken)
    await game._confirm(taken, card=CARD)
    await game._hear(taken)
    taken.seat = pass_on(game.plain, given.seat, taker.number, f"{taker.number}:{CARD}")
    game.taken.append(taken)
    shown = (await taker.shopper.get(f"/v1/seats/{seat['id']}")).json()
    assert (shown["state"], shown["counted"]) == ("authorized", taken.seat.counted), shown


def _opened(game: Game, one: Taken) -> bool:
    return one.player.number == game.plain.initiator
