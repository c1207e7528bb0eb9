/** Filters live in the address, so that what somebody sees can be sent to a colleague. */
import { type Ref, ref, watch } from "vue";
import { type LocationQuery, type LocationQueryRaw, useRoute, useRouter } from "vue-router";

export type Filters = Record<string, string>;

/** The filters an address names; whatever it does not name keeps its default. */
export function readFilters<F extends Filters>(query: LocationQuery, defaults: F): F {
  const pairs = Object.entries(defaults).map(([name, standard]) => {
    const given = query[name];
    return [name, typeof given === "string" ? given : standard];
  });
  return Object.fromEntries(pairs) as F;
}

/** The query for these filters beside what else stands in the address; defaults are left out. */
export function writtenFilters<F extends Filters>(filters: F, defaults: F, query: LocationQuery): LocationQueryRaw {
  const others = Object.entries(query).filter(([name]) => !(name in defaults));
  const set = Object.entries(filters).filter(([name, value]) => value !== defaults[name]);
  return Object.fromEntries([...others, ...set]);
}

/** Filters that follow the address, and write it when they change. */
export function useFilters<F extends Filters>(defaults: F): Ref<F> {
  const route = useRoute();
  const router = useRouter();
  const here = route.path;
  const filters = ref(readFilters(route.query, defaults)) as Ref<F>;
  watch(
    filters,
    (now) => void router.replace({ query: writtenFilters(now, defaults, route.query) }),
    { deep: true },
  );
  watch(
    () => route.query,
    (query) => {
      if (route.path !== here) return;
      const named = readFilters(query, defaults);
      if (JSON.stringify(named) !== JSON.stringify(filters.value)) filters.value = named;
    },
  );
  return filters;
}
