// The mock of the commands about other states of the notebook.

import { view } from "./journal";

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
  limits: 1,
  differing_limits: ["Calls and messages"],
  reviews: 3,
  work_periods: 1,
  differing_periods: [
    {
      id: 1,
      starts_on: "2025-01-01",
      ends_on: null,
      content: { label: "Day centre", setting: null, hours_band: null },
    },
  ],
  unreadable: 2,
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
  open_other_state: ({ passphrase }: { passphrase: string | null }) => {
    if (found.has("own-key") && passphrase === null) throw { code: "state-needs-passphrase" };
    return state();
  },
  close_other_state: () => undefined,
  other_state: state,
  other_month: () => ({ page, states }),
  other_search: () => ({ page: { found: [], more: 0 }, states: [] }),
  other_entry: ({ id }: { id: number }) => ({
    view: view(id),
    state: states[entries.findIndex((entry) => entry.id === id)],
    versions: [
      {
        card: { id: 2, replaced_on: "2026-11-22", beginning: "Stayed on. Missed the tram, and…" },
        is_missing: true,
      },
      { card: { id: 1, replaced_on: "2026-11-22", beginning: "Stayed on." }, is_missing: false },
    ],
  }),
  other_version: () => view(9, true),
  take_back_entry: ({ id }: { id: number }) => ({ kind: "brought", entry: id }),
  take_back_version: () => ({ kind: "changed", entry: 9 }),
  merge_other_state: () => missing,
  let_state_go: () => undefined,
  restore_other_state: () => undefined,
};
