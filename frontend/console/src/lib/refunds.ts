/** Giving money back, as its forms ask for it. */

export const DESTINATIONS = ["payment", "balance"] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isSeatId = (typed: string): boolean => UUID.test(typed.trim());
