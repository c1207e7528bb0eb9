/** Ledger accounts in words: what stands where (docs/reference/ledger.md). */

const KINDS: [RegExp, string][] = [
  [/^asset:stripe:clearing$/, "clearing"],
  [/^asset:stripe:balance$/, "balance"],
  [/^liab:shopper:deposits$/, "deposits"],
  [/^liab:shopper:.+:balance$/, "purse"],
  [/^liab:promo:/, "promo"],
  [/^liab:merchant:payable$/, "merchant"],
  [/^liab:leader:.+:payable$/, "leader"],
  [/^inc:platform:fee$/, "platform"],
  [/^inc:psp:recharge$/, "recharge"],
  [/^exp:stripe:fee$/, "fee"],
  [/^asset:stripe:payout_in_transit$/, "inTransit"],
  [/^asset:bank$/, "bank"],
  [/^asset:suspense$/, "suspense"],
  [/^asset:dispute:clearing$/, "disputed"],
  [/^liab:merchant:reserve$/, "reserve"],
  [/^exp:stripe:dispute_fee$/, "disputeFee"],
  [/^exp:bad_debt$/, "badDebt"],
  [/^memo:auth:held$/, "held"],
  [/^memo:auth:contra$/, "heldContra"],
  [/^memo:sponsored:contra$/, "sponsoredContra"],
  [/^memo:sponsored$/, "sponsored"],
];

/** Key below `account.kind` of the locale; null for an account that is new to the console. */
export function accountKind(code: string): string | null {
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** Key of the locale for a kind of transaction; its points would be read as nesting. */
export function ledgerKind(kind: string): string {
  return `ledger.kind.${kind.replaceAll(".", "_")}`;
}
