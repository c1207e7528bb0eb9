"""The phone numbers of the demo data's people: printed at start, known to demos and tests."""

from typing import Final

OWNER_PHONE: Final = "+8613800000001"
FINANCE_PHONE: Final = "+8613800000002"
LEADER_PHONE: Final = "+8613800000003"
OPERATOR_PHONE: Final = "+8613800000009"

LOG_INS: Final = {
    OWNER_PHONE: "owner of the merchant Lin's Orchard",
    FINANCE_PHONE: "its finance",
    LEADER_PHONE: "leader Lin",
    OPERATOR_PHONE: "operator of the platform",
}
