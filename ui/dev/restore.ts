// The mock of the commands about other states of the notebook.

const found = new URLSearchParams(location.search);

const card = (id: number, day: string, beginning: string) => ({
  id,
  kind: "just_write",
  title: "Just write",
  date: { on: day, precision: "day" },
  share: "private",
  beginning,
  binned_on: null,
});
const entries = [
  card(9, "2026-11-20", "A quiet shift. I said no once, and it held."),
  card(7, "2026-11-18", "The heron waits by the tram stop."),
  card(4, "2026-11-11", "The tram was late. Nobody minded but me."),
];
const states = [{ kind: "differs", entry: 9 }, { kind: "missing" }, { kind: "same", entry: 4 }];
const missing = {
  missing: 1,
  binned: 0,
  changed: 1,
  versions_only: 1,
  same: 126,
  drafts: 0,
  records: 2,
  unreadable: 0,
};
const state = () => ({
  entries: 128,
  latest_day: "2026-11-20",
  missing: found.has("other-notebook") ? null : missing,
});
const page = { month: "2026-11", entries, unreadable: 0, earlier: "2026-10", later: null };

export const restore = {
  states_beside: () =>
    found.has("states")
      ? [
          {
            source: { kind: "beside", name: "journal-0001 (conflicted copy).db" },
            day: null,
            has_notes: true,
            has_own_key: false,
          },
          {
            source: { kind: "kept-aside", name: "vault-before-2026-11-02" },
            day: "2026-11-02",
            has_notes: true,
            has_own_key: true,
          },
        ]
      : [],
  choose_state_folder: () => null,
  open_other_state: state,
  close_other_state: () => undefined,
  other_state: state,
  other_month: () => ({ page, states }),
  other_search: () => ({ page: { found: [], more: 0 }, states: [] }),
};
