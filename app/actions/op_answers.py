"""How a run of an op ended: done (recorded with its effect), again later, or dead."""

from typing import Final

import msgspec

from app.gateways.port import Refused, Unknown

BACKOFF_FIRST_SECONDS: Final = 0.5
BACKOFF_MAX_SECONDS: Final = 600.0
BACKOFF_DOUBLINGS_MAX: Final = 12


class Done(msgspec.Struct, frozen=True):
    """The effect is recorded, in the same transaction as the op's end."""


class Again(msgspec.Struct, frozen=True):
    """Nothing definite: try again. `new_generation` only after a look has shown no effect."""

    why: str
    delay_seconds: float | None = None
    new_generation: bool = False

    def delay(self, attempts_count: int) -> float:
        """Return the seconds to wait: as told, else doubling with each attempt."""
        if self.delay_seconds is not None:
            return self.delay_seconds
        doublings = min(attempts_count, BACKOFF_DOUBLINGS_MAX)
        return min(BACKOFF_MAX_SECONDS, BACKOFF_FIRST_SECONDS * (1 << doublings))


class Dead(msgspec.Struct, frozen=True):
    """Refused for good: listed to finance, retried by a person."""

    why: str


OpAnswer = Done | Again | Dead


def again_after(unknown: Unknown) -> Again:
    """Return when to ask again with the same key, after an answer that decides nothing."""
    return Again(unknown.cause, delay_seconds=unknown.retry_after_seconds or None)


def refused_words(refused: Refused) -> str:
    """Return a refusal in words for the list of exceptions."""
    return " ".join(one for one in (refused.code, refused.decline_code, refused.message) if one)
