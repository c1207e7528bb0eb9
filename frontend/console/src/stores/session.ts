/** Who is logged in, and at which merchant they are working now. */
import type { Schema } from "@shared/api-types";
import { computed, ref } from "vue";
import { client, got } from "@/lib/api";
import { allows, type Need, type Role } from "@/lib/roles";
import { forgetLogIn, isLoggedIn } from "@/lib/tokens";

const KEY = "pintier.console.merchant";
const ZONE_STANDARD = "Asia/Shanghai";

export const me = ref<Schema<"MeView"> | null>(null);
export const merchant = ref<Schema<"MerchantView"> | null>(null);
const chosen = ref<string | null>(localStorage.getItem(KEY));

/** The post one works in now. */
export const post = computed(() => {
  const roles = me.value?.roles ?? [];
  return roles.find((one) => one.merchant_id === chosen.value) ?? roles[0] ?? null;
});
export const role = computed(() => (post.value?.role ?? null) as Role | null);
export const merchantId = computed(() => post.value?.merchant_id ?? "");
export const zone = computed(() => merchant.value?.timezone ?? ZONE_STANDARD);
/** Whose books finance pages ask for: an operator sees every merchant's. */
export const booksOf = computed(() => (role.value === "operator" ? undefined : merchantId.value));

export function may(need: Need): boolean {
  return allows(role.value, need);
}

/** Find out who this is; whoever is not logged in stays a stranger. */
export async function enter(): Promise<void> {
  if (!isLoggedIn() || me.value !== null) return;
  me.value = await got(client.GET("/v1/me"));
  await readMerchant();
}

/** Work at another merchant from now on. */
export async function choose(id: string): Promise<void> {
  if (id === post.value?.merchant_id) return;
  chosen.value = id;
  localStorage.setItem(KEY, id);
  await readMerchant();
}

export async function logOut(): Promise<void> {
  try {
    await got(client.POST("/v1/auth/logout"));
  } finally {
    forget();
  }
}

export function forget(): void {
  forgetLogIn();
  me.value = null;
  merchant.value = null;
}

async function readMerchant(): Promise<void> {
  merchant.value = null;
  if (post.value === null) return;
  const path = { merchant_id: post.value.merchant_id };
  merchant.value = await got(client.GET("/v1/merchants/{merchant_id}", { params: { path } }));
}
