"""One team-buy and its money, said in the plainest way: what must come out, worked out from rules.

Written from the product's page and the payments design alone; it shares no line with the code.
It takes the same events in the same order and foretells every refusal, price, capture, release,
refund, share and fee. A count is a walk over all seats and nothing is kept but what happened.
"""

from dataclasses import dataclass, field

FEE_BP, FEE_FIXED_MINOR = 290, 30
"""What Stripe keeps of a charge: the share rounded half up, then the fixed part."""


def fee(amount_minor: int) -> int:
    """Return what Stripe keeps of one charge."""
    return (amount_minor * FEE_BP + 5_000) // 10_000 + FEE_FIXED_MINOR


@dataclass
class Terms:
    """What the merchant offered."""

    ladder: list[tuple[int, int]]
    counts_units: bool
    formed_min: int
    buyers_max: int
    units_max: int
    stock: int
    commission_bp: int
    platform_bp: int
    early_close: bool
    pledges: bool

    def price(self, count: int) -> int:
        """Return the unit price of this many."""
        return min(price for buyers, price in self.ladder if buyers <= max(count, 1))


@dataclass
class Seat:
    """One seat; `shopper` is None when the merchant stands for it."""

    shopper: int | None
    units: int
    shown_minor: int
    state: str = "reserved"
    card: str = ""
    counted: bool = False
    wallet: bool = False
    held_minor: int = 0
    pledged: bool = False

    @property
    def live(self) -> bool:
        """Whether it holds a place and stock."""
        return self.state in {"reserved", "authorized"}


@dataclass
class Ended:
    """What became of one seat."""

    state: str
    authorized_minor: int = 0
    captured_minor: int = 0
    released_minor: int = 0
    refunded_minor: int = 0
    fee_minor: int = 0


@dataclass
class Totals:
    """What finance must see of one team-buy: of its members at the close, as a settlement is.

    `all_fees_minor`: of everybody, those included who left or came too late.
    """

    captured_minor: int
    released_minor: int
    refunded_minor: int
    stripe_fee_minor: int
    leader_minor: int
    platform_minor: int
    merchant_minor: int
    recharged_minor: int
    all_fees_minor: int
    sponsored_minor: int


@dataclass
class PlainTeamBuy:
    """The rules of the product over a list of seats."""

    terms: Terms
    initiator: int
    led: bool
    seats: list[Seat] = field(default_factory=list)
    price_minor: int = 0
    closed_by: str = ""

    def __post_init__(self) -> None:
        self.price_minor = self.terms.price(0)

    def count(self) -> int:
        """Return what the tier counts."""
        counted = [seat for seat in self.seats if seat.counted]
        return sum(seat.units for seat in counted) if self.terms.counts_units else len(counted)

    def paid(self) -> list[Seat]:
        """Return the seats whose money is there, and the sponsored ones."""
        return [seat for seat in self.seats if seat.state == "authorized"]

    def held(self) -> list[Seat]:
        """Return the seats that hold a place."""
        return [seat for seat in self.seats if seat.live]

    def seat_of(self, shopper: int) -> Seat | None:
        """Return a shopper's live seat."""
        return next((seat for seat in self.held() if seat.shopper == shopper), None)

    # ---- what people do -----------------------------------------------------------------------

    def no_room(self, units: int, *, limit: bool = True) -> str:
        """Return why nobody can join with so many units, or nothing."""
        if self.closed_by:
            return "team_buy_closed"
        if len(self.held()) >= self.terms.buyers_max:
            return "team_buy_full"
        if limit and units > self.terms.units_max:
            return "units_per_shopper_exceeded"
        if sum(seat.units for seat in self.held()) + units > self.terms.stock:
            return "out_of_stock"
        return ""

    def reserve(self, shopper: int, units: int) -> str | Seat:
        """Take a seat, or say the code of the refusal; asking again is the same seat."""
        known = self.seat_of(shopper)
        if known is not None:
            return known if known.units == units else "seat_already_held"
        refusal = self.no_room(units)
        if refusal:
            return refusal
        seat = Seat(shopper, units, self.price_minor)
        self.seats.append(seat)
        return seat

    def authorize(self, seat: Seat, card: str, *, wallet: bool = False) -> None:
        """The money of a seat is there: the price may fall for everybody."""
        seat.state, seat.card, seat.wallet = "authorized", card, wallet
        seat.held_minor = seat.shown_minor * seat.units
        seat.counted = not any(one.counted and one.card == card for one in self.seats if card)
        self._fall()
        if len(self.paid()) >= self.terms.buyers_max and not self.closed_by:
            self.closed_by = "full"

    def sponsor(self, units: int) -> str | Seat:
        """The merchant stands for one more seat."""
        refusal = self.no_room(units, limit=False)
        if refusal:
            return refusal
        seat = Seat(None, units, self.price_minor)
        self.seats.append(seat)
        self.authorize(seat, "")
        return seat

    def release(self, seat: Seat) -> Seat:
        """Staff let a paid seat go; the merchant stands in."""
        self._out(seat, "released")
        stand_in = Seat(None, seat.units, self.price_minor)
        self.seats.append(stand_in)
        self.authorize(stand_in, "")
        return stand_in

    def leave(self, seat: Seat) -> str:
        """Go, unless everybody's price rests on it; returns the code of the refusal or nothing."""
        if self.closed_by:
            return "team_buy_closed"
        if seat.state == "authorized" and seat.counted:
            follower = self._follower(seat)
            lost = seat.units if self.terms.counts_units else 1
            gained = 0 if follower is None else follower.units if self.terms.counts_units else 1
            without = self.count() - lost + gained
            if gained < lost and self.terms.price(without) > self.price_minor:
                return "seat_bears_tier"
        self._out(seat, "left")
        return ""

    # ---- the end ------------------------------------------------------------------------------

    def formed(self) -> bool:
        """Whether enough have come."""
        return self.closed_by != "cancelled" and self.count() >= self.terms.formed_min

    def ends(self) -> list[Ended]:
        """Return what became of every seat of a shopper, in their order."""
        return [self._ended(seat) for seat in self.seats if seat.shopper is not None]

    def totals(self) -> Totals:
        """Return the figures of the settlement."""
        shoppers = [seat for seat in self.seats if seat.shopper is not None]
        ends = self.ends()
        members = [
            (seat, end)
            for seat, end in zip(shoppers, ends, strict=True)
            if seat.state == "authorized"
        ]
        bought = [(seat, end) for seat, end in members if end.state == "captured"]
        kept = sum(end.captured_minor - end.refunded_minor for _, end in bought)
        others = sum(
            end.captured_minor - end.refunded_minor
            for seat, end in bought
            if seat.shopper != self.initiator
        )
        leader = others * self.terms.commission_bp // 10_000 if self.led else 0
        platform = kept * self.terms.platform_bp // 10_000
        recharged = sum(end.fee_minor for _, end in bought)
        stood_for = [seat for seat in self.paid() if seat.shopper is None]
        return Totals(
            captured_minor=kept,
            released_minor=sum(end.released_minor for _, end in members),
            refunded_minor=sum(end.refunded_minor for _, end in members),
            stripe_fee_minor=sum(end.fee_minor for _, end in members),
            leader_minor=leader,
            platform_minor=platform,
            merchant_minor=kept - leader - platform - recharged,
            recharged_minor=recharged,
            all_fees_minor=sum(end.fee_minor for end in ends),
            sponsored_minor=self.price_minor * sum(seat.units for seat in stood_for)
            if self.formed()
            else 0,
        )

    def _ended(self, seat: Seat) -> Ended:
        if not seat.held_minor:
            # A pledge (or a reservation) that was never charged.
            return Ended("left" if seat.state == "left" else "expired")
        pays = self.price_minor * seat.units
        bought = seat.state == "authorized" and self.formed()
        state = "captured" if bought else seat.state if seat.state != "authorized" else "released"
        if seat.wallet:
            back = seat.held_minor - pays if bought else seat.held_minor
            return Ended(state, seat.held_minor, seat.held_minor, 0, back, fee(seat.held_minor))
        taken = pays if bought else 0
        kept = fee(taken) if taken else 0
        return Ended(state, seat.held_minor, taken, seat.held_minor - taken, 0, kept)

    def _follower(self, seat: Seat) -> Seat | None:
        """Return the seat of the same card that counts once this one is gone."""
        return next(
            (one for one in self.paid() if one.card and one.card == seat.card and one is not seat),
            None,
        )

    def _out(self, seat: Seat, state: str) -> None:
        follower = self._follower(seat) if seat.counted else None
        seat.state, seat.counted = state, False
        if follower is not None:
            follower.counted = True
        self._fall()

    def _fall(self) -> None:
        self.price_minor = min(self.price_minor, self.terms.price(self.count()))


def expected_effects(seat: Seat, end: Ended) -> list[tuple[str, int]]:
    """Return what the provider must have done, and nothing else, for a seat that ended so."""
    found = []
    if not end.authorized_minor:
        return []
    if seat.wallet:
        found.append(("charge", end.authorized_minor))
        if end.refunded_minor:
            found.append(("refund", end.refunded_minor))
    else:
        found.append(("authorize", end.authorized_minor))
        if end.captured_minor:
            found.append(("capture", end.captured_minor))
        else:
            found.append(("cancel", end.released_minor))
    return sorted(found)


def status_of(code: str) -> int:
    """Return the documented status of a refused join."""
    return 422 if code == "units_per_shopper_exceeded" else 409
