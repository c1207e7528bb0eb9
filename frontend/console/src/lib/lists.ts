/** A list of the API, page by page. */
import { onMounted, reactive, watch, type WatchSource } from "vue";

interface Page<Row> {
  items: readonly Row[];
  next_cursor: string | null;
}

export interface List<Row> {
  rows: Row[];
  loading: boolean;
  error: unknown;
  next: string | null;
  /** Whether an answer has come at all. */
  asked: boolean;
  load: () => Promise<void>;
  more: () => Promise<void>;
  /** All pages that are left, for a file: at most `PAGES_MAX`. */
  all: () => Promise<void>;
}

const PAGES_MAX = 50;

/** Read the first page now and whenever one of `sources` changes; a later question wins. */
export function useList<Row extends object>(
  ask: (cursor: string | undefined) => Promise<Page<Row>>,
  sources: WatchSource[] = [],
): List<Row> {
  let question = 0;
  const list: List<Row> = reactive({
    rows: [] as Row[],
    loading: true,
    error: null as unknown,
    next: null as string | null,
    asked: false,
    load: () => read(undefined),
    more: () => (list.next === null ? Promise.resolve() : read(list.next)),
    all: async () => {
      for (let page = 0; list.next !== null && list.error === null && page < PAGES_MAX; page++) await list.more();
    },
  }) as List<Row>;

  async function read(cursor: string | undefined): Promise<void> {
    const mine = ++question;
    list.loading = true;
    list.error = null;
    try {
      const page = await ask(cursor);
      if (mine !== question) return;
      list.rows = cursor === undefined ? [...page.items] : [...list.rows, ...page.items];
      list.next = page.next_cursor;
    } catch (error) {
      if (mine !== question) return;
      list.error = error;
      if (cursor === undefined) list.rows = [];
    } finally {
      if (mine === question) {
        list.loading = false;
        list.asked = true;
      }
    }
  }

  onMounted(list.load);
  if (sources.length > 0) watch(sources, () => void list.load(), { deep: true });
  return list;
}

export interface One<Thing> {
  value: Thing | null;
  loading: boolean;
  error: unknown;
  load: () => Promise<void>;
}

/** Read one thing now and whenever one of `sources` changes; what was read stays while it is renewed. */
export function useOne<Thing>(ask: () => Promise<Thing>, sources: WatchSource[] = []): One<Thing> {
  let question = 0;
  const one: One<Thing> = reactive({
    value: null as Thing | null,
    loading: true,
    error: null as unknown,
    load: async () => {
      const mine = ++question;
      one.loading = true;
      try {
        const value = await ask();
        if (mine !== question) return;
        one.value = value;
        one.error = null;
      } catch (error) {
        if (mine === question) one.error = error;
      } finally {
        if (mine === question) one.loading = false;
      }
    },
  }) as One<Thing>;
  onMounted(one.load);
  if (sources.length > 0) watch(sources, () => void one.load(), { deep: true });
  return one;
}

/** What was read whole, as a list that tables show. */
export function wholeList<Row>(of: One<unknown>, rows: Row[]): List<Row> {
  return { rows, loading: of.loading, error: of.error, next: null, asked: true, load: of.load, more: of.load, all: () => Promise.resolve() };
}
