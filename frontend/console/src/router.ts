/** Pages by address; each names what it needs, and whoever may not sees the page that they may. */
import { createRouter, createWebHashHistory, type LocationQueryRaw, type RouteLocationNormalized, type RouteRecordRaw } from "vue-router";
import { whenLoggedOut } from "@/lib/api";
import type { Need } from "@/lib/roles";
import { isLoggedIn } from "@/lib/tokens";
import { choose, enter, forget, may, me, merchantId, post, role } from "@/stores/session";

declare module "vue-router" {
  interface RouteMeta {
    needs?: Need;
    /** Key of the page's name. */
    title: string;
    open?: boolean;
  }
}

const routes: RouteRecordRaw[] = [
  { path: "/", component: () => import("@/pages/NoPost.vue"), meta: { title: "nopost.title" } },
  { path: "/login", component: () => import("@/pages/LogIn.vue"), meta: { title: "login.title", open: true } },
  { path: "/nothing", component: () => import("@/pages/NoPost.vue"), meta: { title: "nopost.title" } },
  page("/campaigns", "work", "nav.campaigns", () => import("@/pages/merchant/CampaignList.vue")),
  page("/campaigns/new", "sell", "campaign.new", () => import("@/pages/merchant/CampaignEditor.vue")),
  page("/campaigns/:id", "look", "nav.campaigns", () => import("@/pages/merchant/CampaignPage.vue")),
  page("/campaigns/:id/edit", "sell", "campaign.edit", () => import("@/pages/merchant/CampaignEditor.vue")),
  page("/team-buys", "work", "nav.teamBuys", () => import("@/pages/merchant/TeamBuyList.vue")),
  page("/team-buys/:id", "look", "nav.teamBuys", () => import("@/pages/merchant/TeamBuyPage.vue")),
  page("/rooms", "work", "nav.rooms", () => import("@/pages/merchant/RoomList.vue")),
  page("/rooms/:id", "look", "nav.rooms", () => import("@/pages/merchant/RoomPage.vue")),
  page("/presets", "work", "nav.presets", () => import("@/pages/merchant/PresetPage.vue")),
  page("/workload", "work", "nav.workload", () => import("@/pages/merchant/WorkloadPage.vue")),
  page("/moderation", "sell", "nav.moderation", () => import("@/pages/merchant/ModerationPage.vue")),
  page("/fulfilment", "fulfil", "nav.fulfilment", () => import("@/pages/merchant/FulfilmentPage.vue")),
  page("/pickup-points", "work", "nav.pickupPoints", () => import("@/pages/merchant/PickupPoints.vue")),
  page("/mass-acts", "sell", "nav.massActs", () => import("@/pages/merchant/MassActs.vue")),
  page("/staff", "look", "nav.staff", () => import("@/pages/merchant/StaffPage.vue")),
  page("/finance", "books", "nav.overview", () => import("@/pages/finance/FinanceOverview.vue")),
  page("/finance/reconciliation", "books", "nav.reconciliation", () => import("@/pages/finance/ReconciliationPage.vue")),
  page("/finance/reconciliation/runs", "books", "nav.reconciliation", () => import("@/pages/finance/RunList.vue")),
  page("/finance/refunds", "books", "nav.refunds", () => import("@/pages/finance/RefundList.vue")),
  page("/finance/disputes", "books", "nav.disputes", () => import("@/pages/finance/DisputeList.vue")),
  page("/finance/exports", "books", "nav.exports", () => import("@/pages/finance/ExportPage.vue")),
  page("/finance/exports/:id", "books", "nav.exports", () => import("@/pages/finance/ExportFilePage.vue")),
  page("/finance/settlements", "books", "nav.settlements", () => import("@/pages/finance/SettlementList.vue")),
  page("/finance/settlements/:id", "books", "nav.settlements", () => import("@/pages/finance/SettlementPage.vue")),
  page("/finance/settlements/:id/seats/:seat", "books", "trail.title", () => import("@/pages/finance/TrailPage.vue")),
  page("/finance/payables", "books", "nav.payables", () => import("@/pages/finance/PayablePage.vue")),
  page("/finance/statement", "books", "statement.title", () => import("@/pages/finance/StatementPage.vue")),
  page("/finance/payouts", "books", "nav.payouts", () => import("@/pages/finance/PayoutList.vue")),
  page("/finance/payouts/:id", "books", "payout.title", () => import("@/pages/finance/PayoutPage.vue")),
  page("/finance/bank", "operate", "nav.bank", () => import("@/pages/finance/BankPage.vue")),
  page("/finance/bank/:ref", "operate", "payoutLines.bankTitle", () => import("@/pages/finance/BankPayoutPage.vue")),
  page("/finance/periods", "books", "nav.periods", () => import("@/pages/finance/PeriodList.vue")),
  page("/finance/periods/:id", "books", "period.title", () => import("@/pages/finance/PeriodPage.vue")),
  page("/finance/reversals", "books", "nav.reversals", () => import("@/pages/finance/ReversalList.vue")),
  page("/finance/audit", "books", "nav.audit", () => import("@/pages/finance/AuditPage.vue")),
  page("/finance/webhooks", "books", "nav.webhooks", () => import("@/pages/finance/WebhookList.vue")),
  page("/finance/webhooks/:id", "books", "webhook.deliveries", () => import("@/pages/finance/WebhookPage.vue")),
  page("/finance/trial-balance", "books", "nav.trialBalance", () => import("@/pages/finance/TrialBalance.vue")),
  page("/finance/accounts", "books", "nav.accounts", () => import("@/pages/finance/AccountList.vue")),
  page("/finance/accounts/:code", "books", "nav.accounts", () => import("@/pages/finance/AccountPage.vue")),
  page("/finance/transactions", "books", "nav.transactions", () => import("@/pages/finance/TransactionList.vue")),
  page("/finance/transactions/:id", "books", "nav.transactions", () => import("@/pages/finance/TransactionPage.vue")),
  page("/finance/holds", "books", "nav.holds", () => import("@/pages/finance/HoldList.vue")),
  page("/finance/clearing", "books", "nav.clearing", () => import("@/pages/finance/ClearingList.vue")),
  page("/finance/ops", "books", "nav.ops", () => import("@/pages/finance/OpList.vue")),
  page("/finance/keys", "books", "nav.keys", () => import("@/pages/finance/KeyList.vue")),
  page("/platform/health", "operate", "nav.health", () => import("@/pages/platform/HealthPage.vue")),
  page("/platform/accounts", "operate", "nav.suspensions", () => import("@/pages/platform/SuspensionPage.vue")),
  { path: "/:rest(.*)*", component: () => import("@/pages/NotFound.vue"), meta: { title: "notfound.title" } },
];

function page(path: string, needs: Need, title: string, component: () => Promise<unknown>): RouteRecordRaw {
  return { path, component: component as RouteRecordRaw["component"] & object, meta: { needs, title } } as RouteRecordRaw;
}

/** Where somebody begins: with what their role is for. */
function home(): string {
  if (role.value === "finance") return "/finance";
  return role.value === "operator" ? "/platform/health" : "/team-buys";
}

export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  scrollBehavior: (_to, _from, kept) => kept ?? { top: 0 },
});

router.beforeEach(async (to) => {
  if (to.meta.open) return true;
  if (!isLoggedIn()) return { path: "/login", query: { next: to.fullPath } };
  try {
    await enter();
  } catch {
    // Without an answer the page itself says so; without a session it is the log-in's turn.
    if (!isLoggedIn()) return { path: "/login", query: { next: to.fullPath } };
    return to.path === "/nothing" ? true : "/nothing";
  }
  if (post.value === null) return to.path === "/nothing" ? true : "/nothing";
  const named = await atMerchant(to);
  if (named !== null) return named;
  if (to.path === "/" || to.path === "/nothing") return { path: home(), query: to.query };
  return to.meta.needs === undefined || may(to.meta.needs) ? true : { path: home(), query: to.query };
});

/** Whoever serves several merchants has the one in the address, so that links mean the same to all. */
async function atMerchant(to: RouteLocationNormalized): Promise<{ path: string; query: LocationQueryRaw } | null> {
  const roles = me.value?.roles ?? [];
  const asked = to.query.merchant;
  if (typeof asked === "string" && roles.some((one) => one.merchant_id === asked)) {
    await choose(asked);
    return null;
  }
  if (roles.length < 2) return null;
  return { path: to.path, query: { ...to.query, merchant: merchantId.value } };
}

whenLoggedOut(() => {
  forget();
  void router.replace({ path: "/login", query: { next: router.currentRoute.value.fullPath } });
});
