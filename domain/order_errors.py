"""Refusals of orders given in text; the form is that of `domain/errors.py`."""

from domain.errors import DomainError


class NothingOrderedError(DomainError):
    """You have not ordered that many here."""

    code = "nothing_ordered"


class SeatPaidError(DomainError):
    """This seat is paid for: its number of units is fixed. Leave it, or keep it."""

    code = "seat_paid"


class PayLinkExpiredError(DomainError):
    """This link has run out: ask for your orders in the room again."""

    code = "pay_link_expired"


class ListInvalidError(DomainError):
    """This is no list whose rows are numbered from 1."""

    code = "list_invalid"


class ListNotFoundError(DomainError):
    """The room has no pasted list with this id."""

    code = "list_not_found"
