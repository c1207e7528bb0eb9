"""Refusals of conduct in rooms: solicitation, limits of cards, strikes and appeals."""

from domain import errors
from domain.errors import DomainError


class SolicitationRefusedError(DomainError):
    """This asks for a deal outside; it was not taken."""

    code = "solicitation_refused"


class NewcomerLimitedError(DomainError):
    """New members post no links, cards, pictures or long numbers yet."""

    code = "newcomer_limited"


class CardsLimitedError(errors.TooManyRequestsError):
    """That many cards and links are enough for now."""

    code = "cards_limited"


class StrikeNotFoundError(DomainError):
    """There is no strike with this id that is yours to see."""

    code = "strike_not_found"


class StrikeDecidedError(DomainError):
    """This strike has been appealed and decided already."""

    code = "strike_decided"
