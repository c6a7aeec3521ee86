/**
 * Mock answers for Today, the journal and Help now: /desk.html?kept (a journal with entries),
 * ?drafts=2, ?comes-back (a follow-up), ?aside, ?unreadable, ?tags (many), ?part.
 */
import type { EntryCard } from "../src/bindings/EntryCard";
import type { Form } from "../src/bindings/Form";
import type { HelpLine } from "../src/bindings/HelpLine";
import type { OpeningHours } from "../src/bindings/OpeningHours";
import type { SharingStatus } from "../src/bindings/SharingStatus";
import { field, form, section, words } from "./forms";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const trouble = (code: string) => ({ code, place: null, count: null, is_aside: false });

const kind = (
  code: string,
  title: string,
  length: string | null,
  row: string,
  forms: string[],
) => ({
  code,
  title,
  titles: [title],
  length,
  row,
  forms,
  first_at_once: code === "self_rating",
  more_title: null,
  more: [],
});
const card = (id: string, kind: string, title: string, about: string | null, length: string) => ({
  id,
  kind,
  title,
  about,
  length,
});
const role = (code: string, label: string, group: string) => ({
  code,
  label,
  group,
  counted: null,
  value: null,
});
const kinds = [
  kind("boundary_checkin", "Boundary check-in", "1 minute, or 3 with all lines", "first", [
    "boundary-checkin",
  ]),
  kind("role_reflection", "Between two roles", "4 minutes, or 12 to 15 for a whole set", "first", [
    "fp-a",
    "fp-b",
    "se-a",
    "se-b",
  ]),
  kind("self_rating", "How I am", "30 seconds", "first", ["pulse", "full"]),
  kind("just_write", "Just write", null, "beside", ["just-write"]),
  ...(found.has("happened")
    ? [
        kind("moral_note", "When I couldn't do what seemed right", "5 to 8 minutes", "happened", [
          "mn",
        ]),
        kind("good_moment", "A good moment", "2 minutes", "happened", ["gm"]),
      ]
    : []),
];
const role_set = (id: string, title: string, about: string) =>
  card(id, "role_reflection", title, about, "4 minutes, or 12 to 15 for the whole set");
const forms = {
  kinds,
  forms: [
    card("boundary-checkin", "boundary_checkin", "Boundary check-in", null, "1 minute"),
    role_set(
      "fp-a",
      "Pulled towards friend",
      "you were closer, or wanted to be closer, than the situation or your job allowed",
    ),
    role_set(
      "fp-b",
      "Pulled towards professional",
      "rules or distance took over, and something natural got lost",
    ),
    role_set(
      "se-a",
      "Pulled towards staff member",
      "expected to be “one of the team”, experience set aside",
    ),
    role_set(
      "se-b",
      "Pulled towards expert by experience",
      "seen mainly through illness, or speaking mainly from it",
    ),
    card("pulse", "self_rating", "How I am", null, "30 seconds"),
    card("full", "self_rating", "The longer one", null, "4 minutes"),
    card("just-write", "just_write", "Just write", null, ""),
  ],
  roles: [
    role("friend", "Friend", "With the person I support"),
    role("professional", "Professional", "With the person I support"),
    role("staff_member", "Staff member", "In the team"),
    role("expert_by_experience", "Expert by experience", "In the team"),
  ],
};

const day = (on: string, precision = "day") => ({ on, precision }) as EntryCard["date"];
const entry = (
  id: number,
  kind: string,
  title: string,
  date: EntryCard["date"],
  beginning: string,
  share: SharingStatus = "private",
): EntryCard => ({ id, kind, title, date, share, beginning, binned_on: null });
const TRAM =
  "Stayed on for the talk after the group, and missed the tram that leaves before dark. It was my own choice this time, and I would make it a…";
const entries: EntryCard[] = found.has("kept")
  ? [
      entry(9, "just_write", "Just write", day("2026-11-21"), TRAM),
      entry(8, "boundary_checkin", "Boundary check-in", day("2026-11-20"), "", "included"),
      entry(
        7,
        "role_reflection",
        "Pulled towards expert by experience",
        day("2026-11-16", "week"),
        "In the morning round I was asked how “people like you” see it.",
        "candidate",
      ),
      entry(6, "self_rating", "How I am", day("2026-11-13"), ""),
      entry(5, "just_write", "Just write", day("2026-10-02"), "The garden is done."),
      entry(4, "self_rating", "The longer one", day("2026-09-01", "season"), ""),
    ]
  : [];

const short = (id: string, title: string, kind: string): Form => {
  const asked = ["What happened, in two or three plain sentences?", "What was good in it?"];
  const fields = asked.map((label, at) =>
    field(`p${at + 1}`, label, words(true), { level: at + 1 }),
  );
  return form(id, kind, title, [section("short", fields)]);
};
const counts = [
  { code: "held", words: "kept", times: 4 },
  { code: "pushed", words: "no real choice", times: 1 },
];

export function view(id: number, version = false) {
  const card = entries.find((one) => one.id === id);
  if (!card) throw trouble("no-such-entry");
  return {
    entry: {
      id,
      form: short("fp-a", card.title, card.kind),
      content: {
        date: card.date,
        share: card.share,
        roles: ["friend", "professional"],
        tags: ["trams", "evenings"],
        answers: {
          p1: { text: version ? "Stayed on. Missed the tram." : card.beginning || TRAM },
          p2: { text: "A quiet walk home." },
        },
      },
      created_on: "2026-11-21",
      updated_on: "2026-11-22",
      earlier_versions: id === 9 ? 2 : 0,
      binned_on: card.binned_on,
    },
    counts: card.kind === "boundary_checkin" ? counts : [],
    scores: [],
    places: [],
    changes: [],
    listed: [],
    links: { from: null, led_to: [] },
    brought_on: id === 9 ? [{ id: 1, on: "2026-10-30", bring: "paper", recipient: "peer" }] : [],
    open_by_now: [],
    workplaces: [],
  };
}

const line = (
  label: string | null,
  number: string,
  hours: OpeningHours | null,
  on: string | null,
): HelpLine => ({
  label,
  number,
  hours,
  checked_on: on ? { on, precision: on.endsWith("-01") ? "month" : "day" } : null,
  old: on !== null && on < "2025-11-22",
});
const countries = [
  {
    code: "eu",
    emergency: [line(null, "112", "always", null)],
    lines: [line(null, "116 123", "by-country", null)],
  },
  {
    code: "cz",
    emergency: [
      line("Tísňová linka", "112", "always", null),
      line("Záchranná služba", "155", "always", null),
    ],
    lines: [
      line("Linka první psychické pomoci", "116 123", "every-day-mostly", "2024-12-08"),
      line("Pražská linka důvěry", "222 580 697", "every-day", "2024-01-01"),
    ],
  },
  {
    code: "gb",
    emergency: [line(null, "999", "always", null)],
    lines: [line("Samaritans", "116 123", "every-day", "2026-02-01")],
  },
];

const MONTHS = ["2026-11", "2026-10", "2026-09"];
const preferences: Record<string, string> = found.has("calendar") ? { calendar: "yes" } : {};

export const journal: Record<string, (given: any) => unknown> = {
  forms: () => forms,
  today: () => ({
    backup_is_overdue: found.has("overdue"),
    waiting: [
      ...Array.from({ length: Number(found.get("drafts") ?? 0) }, (_, at) => ({
        kind: "draft",
        id: at + 1,
      })),
      ...(found.has("comes-back") ? [{ kind: "follow_up", entry: 9, form: "comes-back" }] : []),
    ],
    has_entries: found.has("kept"),
    can_look_back: found.has("kept"),
    next_session_on: found.get("next"),
    has_entries_to_talk_about: found.has("aside"),
    text_expires: found.has("expires"),
    used_lately: [],
    preferences,
  }),
  autosave_form: () => undefined,
  discard_autosaved_form: () => undefined,
  save_preference: ({ name, value }) => void (preferences[name] = value),
  help_lines: () => countries,
  entries_of_month: async ({ month, filter }) => {
    await pause(60);
    const fit = entries.filter(
      (one) =>
        one.binned_on === null &&
        (!filter.kind || one.kind === filter.kind) &&
        (!filter.from || one.date.on >= filter.from) &&
        (!filter.to || one.date.on <= filter.to) &&
        (!filter.share || one.share !== "private"),
    );
    const shown = month ?? fit[0]?.date.on.slice(0, 7) ?? null;
    const at = MONTHS.indexOf(shown);
    return {
      month: shown,
      entries: fit.filter(({ date }) => date.on.startsWith(shown)),
      unreadable: Number(found.get("unreadable") ?? 0),
      earlier: MONTHS[at + 1] ?? null,
      later: MONTHS[at - 1] ?? null,
      bounds: shown === null ? null : [MONTHS.at(-1), MONTHS[0]],
    };
  },
  filter_choices: () => ({
    kinds: ["boundary_checkin", "role_reflection", "self_rating", "just_write"],
    roles: ["friend", "staff_member"],
    tensions: [["closeness_too_much", "Too close for me"]],
    tags: found.has("tags")
      ? Array.from({ length: 60 }, (_, at) => `${at % 2 ? "tram" : "evening"} ${at + 1}`)
      : ["evenings", "trams"],
    has_entries_to_talk_about: true,
  }),
  search: async ({ words }) => {
    await pause(150);
    const hits = entries.filter(({ beginning }) => beginning.toLowerCase().includes(words));
    return {
      found: hits.map((card) => {
        const at = card.beginning.toLowerCase().indexOf(words);
        const end = at + words.length;
        const { beginning } = card;
        return {
          card,
          passage: [beginning.slice(0, at), beginning.slice(at, end), beginning.slice(end)],
        };
      }),
      more: Number(found.get("more") ?? 0),
      is_part: found.has("part"),
    };
  },
  prepare_search: () => undefined,
  on_this_day: () => ({
    on_the_day: entries.slice(0, 2),
    around: entries.slice(2, 3),
    unreadable: Number(found.get("unreadable") ?? 0),
  }),
  compare_version: () => ({
    then: view(9, true),
    now: view(9),
    changes: [
      {
        field: "p1",
        then: [
          { text: "Stayed on. ", differs: false },
          { text: "Missed the tram.", differs: true },
        ],
        now: [
          { text: "Stayed on ", differs: false },
          { text: "for the talk after the group.", differs: true },
        ],
      },
    ],
  }),
  entry: ({ id }) => view(id),
  change_entry: () => null,
  skip_follow_up: () => undefined,
  stop_follow_ups: () => undefined,
  set_sharing_status: ({ id, share }) => {
    const card = entries.find((one) => one.id === id);
    if (card) card.share = share;
  },
  earlier_versions: () => [
    { id: 2, replaced_on: "2026-11-22", beginning: "Stayed on. Missed the tram, and…" },
    { id: 1, replaced_on: "2026-11-22", beginning: "Stayed on." },
  ],
  earlier_version: () => view(9, true),
  restore_version: () => 9,
  remove_earlier_versions: () => pause(50),
  move_to_bin: ({ id }) => {
    const card = entries.find((one) => one.id === id);
    if (card) card.binned_on = "2026-11-22";
  },
  restore_from_bin: ({ id }) => {
    const card = entries.find((one) => one.id === id);
    if (card) card.binned_on = null;
  },
  bin: () => entries.filter(({ binned_on }) => binned_on !== null),
  delete_permanently: ({ id }) => {
    const at = entries.findIndex((one) => one.id === id);
    entries.splice(at, 1);
  },
};
