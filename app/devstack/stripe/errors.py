"""Stripe's errors: the one exception of the sandbox and how it looks on the wire."""

from typing import Any

Json = dict[str, Any]

BAD_REQUEST = 400
NOT_FOUND = 404


class StripeError(Exception):
    """An answer that is not 2xx, in Stripe's words.

    Attributes:
        keeps_effects: what the call changed until now is stored all the same. True for declines:
            the failed charge and `last_payment_error` are facts. Otherwise nothing was changed.
        is_stored: the answer is kept for the idempotency key. False where Stripe says that no
            endpoint began to run: validation, a running twin, rate limits.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = BAD_REQUEST,
        kind: str = "invalid_request_error",
        code: str | None = None,
        param: str | None = None,
        details: Json | None = None,
        keeps_effects: bool = False,
        is_stored: bool = True,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.kind = kind
        self.code = code
        self.param = param
        self.details = details or {}
        self.keeps_effects = keeps_effects
        self.is_stored = is_stored

    def body(self) -> Json:
        """Return the JSON body: absent fields are left out, as Stripe does."""
        error: Json = {"message": self.message, "type": self.kind}
        if self.code is not None:
            error["code"] = self.code
            error["doc_url"] = "https://stripe.com/docs/error-codes/" + self.code.replace("_", "-")
        if self.param is not None:
            error["param"] = self.param
        error.update(self.details)
        return {"error": error}


def invalid_param(message: str, param: str, code: str | None = None) -> StripeError:
    """Return the refusal of a parameter before any endpoint ran: nothing is stored for the key."""
    return StripeError(message, param=param, code=code, is_stored=False)


def no_such(noun: str, object_id: str, param: str, *, status: int = BAD_REQUEST) -> StripeError:
    """Return `resource_missing`: 404 for the object of the path, 400 for one in a parameter."""
    return StripeError(
        f"No such {noun}: '{object_id}'", status=status, code="resource_missing", param=param
    )


def no_such_url(method: str, path: str) -> StripeError:
    """Return the 404 of a path that Stripe does not serve, or that the sandbox does not."""
    return StripeError(
        f"Unrecognized request URL ({method}: {path}). The sandbox serves a part of Stripe's API.",
        status=NOT_FOUND,
        is_stored=False,
    )


def unexpected_state(intent: Json, message: str) -> StripeError:
    """Return the refusal of an act that an intent's status does not allow; carries the intent."""
    noun = intent["object"]
    return StripeError(message, code=f"{noun}_unexpected_state", details={noun: intent})
