/**
 * Mock answers for supervision: /desk.html?draft (a draft waits), ?brought=0 (an empty log),
 * ?offers=nothing (a period without entries), ?offers=storage (an error), ?parts=…, ?preview=… and
 * ?sealing=… (errors), ?unnoted (no line in the log), ?place=closed (the file dialog was
 * cancelled), ?place=Nextcloud (a folder that is copied), ?many=600 (entries), ?places (that may
 * point to someone; &long for a long one).
 */
import pageStyle from "../../assets/templates/summary.css?raw";
import chartStyle from "../../assets/charts/charts.css?raw";
import type { SharedSummaryCard } from "../src/bindings/SharedSummaryCard";
import type { PlaceAt } from "../src/bindings/PlaceAt";
import type { PlaceChoice } from "../src/bindings/PlaceChoice";
import type { PlacesView } from "../src/bindings/PlacesView";
import type { PlaceView } from "../src/bindings/PlaceView";
import type { Selection } from "../src/bindings/Selection";
import type { EntryCard } from "../src/bindings/EntryCard";
import type { AvailableContent } from "../src/bindings/AvailableContent";
import type { LeafContent } from "../src/bindings/LeafContent";
import type { OfferedPicture } from "../src/bindings/OfferedPicture";
import type { AvailableSection } from "../src/bindings/AvailableSection";
import type { SummarySection } from "../src/bindings/SummarySection";
import type { SectionItem } from "../src/bindings/SectionItem";
import type { Part } from "../src/bindings/Part";
import type { Period } from "../src/bindings/Period";
import type { SealedFormat } from "../src/bindings/SealedFormat";
import { toIsoDay } from "../src/lib/dates/format";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const refuse = (name: string) => {
  const code = found.get(name);
  if (code) throw { code, place: null, count: null, is_aside: false };
};
const ago = (days: number) => {
  const day = new Date();
  day.setHours(12);
  day.setDate(day.getDate() - days);
  return toIsoDay(day);
};

const TEXTS = [
  "Zostałam dłużej po grupie, bo ktoś chciał jeszcze chwilę porozmawiać. Tramwaj przed zmrokiem odjechał beze mnie, a w domu było już cicho. To była moja decyzja, i następnym razem powiem o tym wcześniej.",
  "Na chodbě se mě zeptali, jestli bych nevzal i páteční odpoledne. Řekl jsem, že si to rozmyslím. Příště bych chtěl mít větu, která je vlídná a přitom jasná.",
  "På morgonmötet frågade någon hur ”sådana som du” ser på saken. Jag svarade som kollega, inte som patient, och efteråt märkte jag hur trött jag blev av det.",
  "Someone asked for my private number after a hard week. I said that I keep it for home, and told them who answers in the evening. It was quiet for a moment, and then it was all right.",
  "Nejneobhospodařovávatelnějšímu spolupracovníkovi jsem poděkoval.\n\nZweiter Absatz, weil auch Absätze vorkommen.\nhttps://example.org/a/very/long/address/that/cannot/be/broken/anywhere/because/it/has/no/spaces",
];
const LONG = Array.from({ length: 30 }, (_, at) => TEXTS[at % 4]).join("\n\n");
const KINDS = [
  ["role_reflection", "Pulled towards friend"],
  ["boundary_checkin", "Boundary check-in"],
  ["just_write", "Just write"],
  ["self_rating", "How I am"],
  ["role_reflection", "Pulled towards expert by experience"],
  ["moral_note", "When I couldn't do what seemed right"],
] as const;
const PRECISIONS = ["day", "day", "day", "week", "day", "month", "day"] as const;

const entries: EntryCard[] = Array.from({ length: Number(found.get("many") ?? 60) }, (_, at) => {
  const [kind, title] = KINDS[at % KINDS.length]!;
  const words = kind === "boundary_checkin" || kind === "self_rating" ? "" : TEXTS[at % 5]!;
  return {
    id: 1000 - at,
    kind,
    title,
    date: { on: ago(Math.floor(at * 2.6)), precision: PRECISIONS[at % PRECISIONS.length]! },
    share: at % 9 === 1 ? "included" : at % 11 === 4 ? "candidate" : "private",
    beginning: words.length > 140 ? `${words.slice(0, 139)}…` : words,
    binned_on: null,
  };
});

const point = (days: number, shown: string | null) => ({
  date: { on: ago(days), precision: "day" as const },
  shown,
  reason: shown === null ? ("too-few-answers" as const) : null,
});
const rating = (id: string, form: string, name: string, to: string, points: (string | null)[]) => ({
  id,
  form,
  name,
  range: ["0", to] as [string, string],
  points: points.map((shown, at) => point((points.length - at) * 4, shown)),
});
const ratings = [
  rating("pulse/pu1", "How I am", "How much work weighed on me", "10", ["4", "5", "7", "6", "6"]),
  rating("pulse/pu2", "How I am", "Distance from the people I support", "10", ["2", "2", "3"]),
  rating("full/EX", "The longer one", "Tiredness from work", "100", ["42", null]),
  rating("full/ME", "The longer one", "Meaning", "100", ["75", "71"]),
];
const limit = (id: string, line: string, ...counts: [string, string, number][]) => ({
  id,
  line,
  own_words: id.startsWith("limit/"),
  counts: counts.map(([code, words, times]) => ({ code, words, times })),
});
const limits = [
  limit(
    "b01",
    "Finishing work on time",
    ["held", "kept", 5],
    ["bent_on_purpose", "bent on purpose", 1],
    ["pushed", "no real choice", 3],
  ),
  limit("b02", "Leaving calls and messages until my next working day", ["held", "kept", 9]),
  limit("limit/5", "I keep Wednesday evenings for the choir", ["held", "kept", 4]),
  limit("b04", "Meeting only at work", ["held", "kept", 2]),
  limit("b08", "Keeping to the tasks of my role", ["pushed", "no real choice", 2]),
];

const picture = (
  id: string,
  title: string,
  about: string,
  section: SummarySection,
): OfferedPicture => ({ id, section, title, about });
const pictures = [
  ...ratings.map(({ id, name }) => picture(`rating/${id}`, name, "", "how-i-am")),
  ...limits.map(({ id, line }) => picture(`limit/${id}`, line, "", "limits")),
  picture(
    "roles",
    "Roles and tensions over time",
    "9 notes name a role or a tension.",
    "between-roles",
  ),
  picture("weighed", "How strongly it weighed, then and now", "For each note two dots.", "weighed"),
  picture(
    "conditions",
    "Place and conditions",
    "Looked at in 2 quarters, last on 2 November 2026.",
    "workplace",
  ),
];
const item = (
  id: string,
  label: string,
  about: string | null = null,
  own_words: string | null = null,
): SectionItem => ({ id, label, about, own_words });
const WORKPLACE = [
  item(
    "condition/pace",
    "There is enough time for the conversations this work needs.",
    "Noted on 1 September 2026",
  ),
  item("pushed/limit/5", "", "No real choice: 3 times", "I keep Wednesday evenings for the choir"),
  item("support/supervision_reflective", "Supervision", "Wanted and not there: 2 times"),
];
const SECTIONS: [SummarySection, string, SectionItem[], string[]][] = [
  [
    "today",
    "What I want from today",
    [
      item("conflict/closeness", "I would like us to look at being close, and keeping a distance."),
      item(
        "conflict/colleague",
        "I would like us to look at being a colleague, and knowing it from the inside.",
      ),
      item("agenda/3/title", "", "advice, 20 minutes", TEXTS[3]),
      item("page/not-today", "Not today:", null, ""),
    ],
    [],
  ],
  [
    "how-i-am",
    "How I am",
    [
      item("page/numbers", "With the numbers"),
      item("sign/own", "My own early sign", null, "I stop answering my sister's messages."),
    ],
    ["self_rating"],
  ],
  [
    "went-well",
    "What went well, what helped",
    [
      item(
        "helps/meetings",
        "I am invited to meetings about the people I work with.",
        "Noted on 1 September 2026",
      ),
    ],
    [],
  ],
  [
    "limits",
    "Limits",
    [item("page/limits-question", "My question about my limits", null, "")],
    ["boundary_checkin"],
  ],
  [
    "between-roles",
    "Between roles",
    [item("tension/loyalty", "Torn between the person and the team", "in 2 notes")],
    ["role_reflection"],
  ],
  ["weighed", "What weighed on me", [], ["moral_note"]],
  [
    "learning",
    "Learning and development wishes",
    [item("page/learning", "What I would like to learn, or to try", null, "")],
    [],
  ],
  ["other-notes", "From my other notes", [], ["just_write"]],
  [
    "last-page",
    "To fill in together",
    [item("page/last", "A blank last page to fill in together")],
    [],
  ],
];
function sectionsFor(recipient: string | null, cards: EntryCard[]): AvailableSection[] {
  const hasASay = recipient === "manager" || recipient === "supervisor_at_work";
  const workplace: (typeof SECTIONS)[number] =
    recipient === "manager"
      ? [
          "questions",
          "My questions",
          [
            ...WORKPLACE,
            item(
              "job-line/1",
              "",
              "I am asked for this, and it is not mine.",
              "Guarding the door of the ward",
            ),
          ],
          [],
        ]
      : ["workplace", "The workplace", WORKPLACE, []];
  const all =
    recipient === "manager"
      ? [workplace, ...SECTIONS]
      : [...SECTIONS.slice(0, 6), workplace, ...SECTIONS.slice(6)];
  return all.map(([section, title, items, kinds]) => ({
    section,
    title,
    is_folded: hasASay && (section === "how-i-am" || section === "weighed"),
    items,
    entries: cards.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  }));
}

const own = (id: string, question: string, words: string): Part => ({
  id,
  question,
  words,
  own_words: true,
});
const chosen = (id: string, question: string, words: string): Part => ({
  id,
  question,
  words,
  own_words: false,
});

function partsOf(id: number): Part[] {
  const card = entries.find((one) => one.id === id)!;
  const words = TEXTS[(1000 - id) % 5]!;
  switch (card.kind) {
    case "boundary_checkin":
      return [
        ...limits.map(({ id, line }, at) => chosen(id, line, ["Kept", "Bent on purpose"][at % 2]!)),
        chosen("driver", "What played a part?", "Someone was in real need; Saying no was hard"),
        own("next_limit", "One limit I want to look after next", "Konec pracovní doby"),
      ];
    case "self_rating":
      return [
        chosen("pu1", "How much did work weigh on you?", "6 (0 not at all, 10 very much)"),
        chosen("pu2", "How far away did people feel?", "3 (0 close, 10 far away)"),
      ];
    case "just_write":
      return [own("words", "What is on your mind?", id % 7 === 5 ? LONG : words)];
    case "moral_note":
      return [];
    default:
      return [
        own("p1", "What happened, in two or three plain sentences?", words),
        own("p2", "What was good about the closeness at that moment?", "Ett lugnt samtal."),
        chosen("direction", "Which way did it pull?", "Towards friend"),
        chosen(".roles", "Roles", "Friend; Professional"),
      ];
  }
}

const within = ({ first, last }: Period) =>
  entries.filter(({ date }) => date.on >= first && date.on <= last);

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
function pageOf(chosen: Selection): string {
  const notes = chosen.entries.map(({ entry, parts: on, words }) => {
    const card = entries.find(({ id }) => id === entry)!;
    const parts = partsOf(entry).filter(({ id }) => on.includes(id));
    const said = parts.map(
      (part) =>
        `<div class="${part.own_words ? "own" : "chosen"}"><dt>${escaped(part.question)}</dt>
        <dd class="words">${escaped(words[part.id] ?? part.words)}</dd></div>`,
    );
    return `<div class="note"><h3>${escaped(card.title)}</h3><p class="when">${card.date.on}</p>
      <dl>${said.join("")}</dl></div>`;
  });
  const lines = limits
    .filter(({ id }) => chosen.limits.includes(id))
    .map(({ line, counts }) => {
      const said = counts.map(({ times, words }) => `${times} ${words}`).join(", ");
      return `<div><dt>${line}</dt><dd>${said}</dd></div>`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes for supervision</title>
    <style>${pageStyle}${chartStyle}</style></head><body><header><h1>Notes for supervision</h1><dl class="cover">
    <div><dt>Dates</dt><dd>${chosen.period.first} to ${chosen.period.last}</dd></div></dl>
    <p class="soft">Prepared by me, for a conversation. The self-ratings are in my own notebook's words and are not a test.</p></header><main>
    ${lines.length > 0 ? `<section><h2>Limits</h2><dl class="lines">${lines.join("")}</dl></section>` : ""}
    ${notes.length > 0 ? `<section><h2>From my notes</h2>${notes.join("")}</section>` : ""}
    </main></body></html>`;
}

/** A page to hand over. */
function leafOf({ leaf, texts }: LeafContent): string {
  const said = texts.map(
    ({ part, words }) => `<h2>${part}</h2><p class="words">${escaped(words)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${leaf}</title>
    <style>${pageStyle}</style></head><body><header><h1>${leaf}</h1></header><main>
    ${said.map((one) => `<section>${one}</section>`).join("")}</main></body></html>`;
}

const SUM = "9f2c7a41d06be8835b1c4e90a7f3d2581c6ae04b97d83f125e6b0c49a8d7f310";
const brought: SharedSummaryCard[] = [
  {
    id: 4,
    on: ago(20),
    bring: "locked_file",
    recipient: "supervisor_outside",
    first: ago(48),
    last: ago(21),
    document: SUM,
    files: [
      { form: "page", sha256: SUM.replaceAll("9", "1") },
      { form: "age", sha256: SUM.replaceAll("9", "2") },
    ],
    entries: [1000, 1001, null],
    keys: [],
  },
  {
    id: 5,
    on: ago(30),
    bring: "locked_file",
    recipient: "peer",
    first: ago(60),
    last: ago(31),
    document: SUM,
    files: [{ form: "age", sha256: SUM.replaceAll("9", "3") }],
    entries: [1000],
    keys: [
      { label: "Ms. Heron", ending: "equnujwj" },
      { label: "", ending: "p29s0ctv" },
    ],
  },
  {
    id: 3,
    on: ago(50),
    bring: "screen",
    recipient: "supervisor_at_work",
    first: ago(80),
    last: ago(49),
    document: SUM,
    files: [],
    entries: [],
    keys: [],
  },
  {
    id: 2,
    on: ago(81),
    bring: "paper",
    recipient: null,
    first: ago(110),
    last: ago(81),
    document: SUM,
    files: [],
    entries: [],
    keys: [],
  },
];

let draft: Selection | null = found.has("draft")
  ? {
      recipient: "manager",
      period: { first: ago(27), last: ago(0) },
      worked: "less",
      ratings: ["pulse/pu1"],
      limits: ["b01", "b02"],
      pictures: [],
      items: ["agenda/3/title", "page/not-today"],
      edits: { "page/not-today": "The new rota." },
      entries: [
        { entry: 1000, parts: ["p1", "p2"], words: { p2: "A quiet talk." } },
        { entry: 999, parts: ["text"], words: {} },
      ],
      looked_at: {},
    }
  : null;
let full = found.get("save");
const drafts: (Selection | null)[] = [];
Object.assign(globalThis, { drafts, roomForPages: () => (full = null) });

let form: SealedFormat = "page";
const file = () => ({
  name: `page-4821.${form === "page" ? "html" : "age"}`,
  form,
  sha256: form === "page" ? SUM : SUM.replaceAll("9", "2"),
  noted: !found.has("unnoted"),
});

type MockPlace = Pick<PlaceView, "kind" | "before" | "words" | "after" | "group"> &
  Partial<PlaceView>;

const mockPlaces: MockPlace[] = [
  {
    kind: "name",
    before: "I sat with ",
    words: "Anna",
    after: " for an hour after the group.",
    group: 0,
    person: true,
  },
  {
    kind: "date",
    before: "We agreed to meet again ",
    words: "on 3 May 2026 at 15:30",
    after: ", and she did not come.",
    group: 1,
    instead: "one day in spring",
  },
  {
    kind: "national-id",
    before: "The form had ",
    words: "44051401359",
    after: " printed on top, and I read it out.",
    group: 2,
    suggested: { is: "take-out" },
  },
  {
    kind: "name",
    before: "Later ",
    words: "Anna",
    after: " came back to say that it was all right.",
    group: 0,
    person: true,
  },
  {
    kind: "quote",
    before: "She said ",
    words: found.has("long")
      ? "“Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung”"
      : "“I never wanted to come here and now you all tell me that I must stay until somebody says otherwise”",
    after: " and left.",
    group: 4,
  },
];
const choices = new Map<number, PlaceChoice>();

/** The places of the page: as many as asked for, with what was chosen. */
const placesOf = (chosen: Pick<Selection, "looked_at">): PlacesView => {
  const many = found.has("places") ? mockPlaces : [];
  const becomes = (at: number, words: string) => {
    const choice = choices.get(at);
    if (choice?.is === "replace") return choice.words;
    return choice?.is === "alias" ? "Person A" : choice?.is === "take-out" ? "[…]" : words;
  };
  return {
    looked_at: chosen.looked_at,
    places: many.map((place, at) => ({
      at: { text: at < 3 ? "entry/1000/what" : "entry/999/text", start: at * 10, end: at * 10 + 4 },
      label:
        at < 3
          ? "Between two roles, 20 November 2026: What happened?"
          : "Just write, 21 November 2026",
      instead: null,
      person: false,
      suggested: null,
      ...place,
      choice: choices.get(at) ?? null,
      becomes: choices.has(at) ? becomes(at, place.words) : null,
    })),
    replacements: [
      "a person I support",
      "someone on the ward",
      "a relative",
      "a nurse",
      "a doctor",
      "my manager",
      "a colleague",
    ],
  };
};

function decided(
  page: Pick<Selection, "looked_at">,
  places: PlaceAt[],
  choice: PlaceChoice | null,
) {
  for (const { start } of places) {
    if (choice === null) choices.delete(start / 10);
    else choices.set(start / 10, choice);
  }
  return placesOf(page);
}
const CHECKS = ["eq un uj wj", "7x k0 4m pq"];
let keys = ["Ms. Heron", "The practice in the old town, where two supervisors share one key"].map(
  (label, at) => ({
    key: {
      id: at + 1,
      label,
      public_key: "age1",
      created_on: "2026-11-02",
      last_used_on: null,
      is_compared: at === 0,
    },
    check: CHECKS[at] ?? "",
  }),
);
if (found.has("no-keys")) keys = [];

const pagesOf = ({ entries }: Selection) => 1 + Math.floor(entries.length / 4);

export const supervision: Record<string, (given: any) => unknown> = {
  summary_since: () => (found.has("held") ? ago(13) : null),
  summary_pages: ({ chosen }) => pagesOf(chosen),
  summary_choices: async ({ period, recipient }): Promise<AvailableContent> => {
    await pause(Number(found.get("slow") ?? 60));
    if (found.get("offers") === "nothing")
      return {
        ratings: [],
        limits: [],
        pictures: [],
        entries: [],
        unreadable: 0,
        sections: sectionsFor(recipient, []),
      };
    refuse("offers");
    const unreadable = Number(found.get("unreadable") ?? 0);
    const cards = within(period);
    const sections = sectionsFor(recipient, cards);
    return { ratings, limits, pictures, entries: cards, unreadable, sections };
  },
  summary_parts: async ({ id }) => {
    await pause(80);
    refuse("parts");
    return partsOf(id);
  },
  summary_draft: () => draft,
  save_summary_draft: async ({ chosen }) => {
    await pause(Number(found.get("slow") ?? 60));
    if (full) throw { code: full, place: null, count: null, is_aside: false };
    draft = structuredClone(chosen);
    drafts.push(draft);
  },
  discard_summary_draft: async () => {
    await pause(60);
    draft = null;
  },
  summary_places: async ({ chosen }) => {
    await pause(Number(found.get("slow") ?? 100));
    refuse("places");
    return placesOf(chosen);
  },
  decide_places: async ({ chosen, places, choice }) => {
    await pause(60);
    return decided(chosen, places, choice);
  },
  leaf_places: async ({ leaf }) => {
    await pause(Number(found.get("slow") ?? 100));
    refuse("places");
    return placesOf(leaf);
  },
  decide_leaf_places: async ({ leaf, places, choice }) => {
    await pause(60);
    return decided(leaf, places, choice);
  },
  sketch_summary: async ({ chosen }) => {
    await pause(Number(found.get("slow") ?? 200));
    refuse("preview");
    const page = new Blob([pageOf(chosen)], { type: "text/html" });
    return { address: URL.createObjectURL(page), document: SUM, pages: pagesOf(chosen) };
  },
  preview_summary: async ({ chosen }) => {
    await pause(Number(found.get("slow") ?? 200));
    refuse("preview");
    const page = new Blob([pageOf(chosen)], { type: "text/html" });
    return { address: URL.createObjectURL(page), document: SUM, pages: 1 };
  },
  preview_leaf: async ({ leaf }) => {
    await pause(Number(found.get("slow") ?? 200));
    refuse("preview");
    const page = new Blob([leafOf(leaf)], { type: "text/html" });
    return { address: URL.createObjectURL(page), document: SUM, pages: 1 };
  },
  present_document: async () => {
    await pause(900);
    refuse("show");
    location.href = "/shown.html";
  },
  pick_save_location: async ({ form: wanted }) => {
    await pause(400);
    form = wanted;
    const place = found.get("place");
    if (place === "closed") return null;
    return { name: file().name, copied_to: place };
  },
  seal_document: async ({ phrase }) => {
    await pause(Number(found.get("pause") ?? 1200));
    refuse("sealing");
    const words = "basket-river-lantern-orbit-maple-quiet";
    const digits = "4821-0937-1188-6402-7315-2906";
    return {
      phrase: phrase === "words" ? words : digits,
      file: file(),
    };
  },
  save_sealed_copy: async () => {
    await pause(300);
    refuse("too");
    return file();
  },
  recipient_keys: () => keys,
  add_recipient_key: async ({ label, key }) => {
    await pause(100);
    if (/^[a-z]+(-[a-z]+){1,3}$/.test(key))
      throw { code: key, place: null, count: null, is_aside: false };
    const id = keys.length + 1;
    const added = {
      id,
      label,
      public_key: key,
      created_on: "2026-11-29",
      last_used_on: null,
      is_compared: true,
    };
    keys = [...keys, { key: added, check: "p2 9s 0c tv" }];
  },
  rename_recipient_key: ({ id, label }) =>
    void (keys = keys.map((one) =>
      one.key.id === id ? { ...one, key: { ...one.key, label } } : one,
    )),
  note_key_compared: ({ id }) =>
    void (keys = keys.map((one) =>
      one.key.id === id ? { ...one, key: { ...one.key, is_compared: true } } : one,
    )),
  remove_recipient_key: ({ id }) => void (keys = keys.filter(({ key }) => key.id !== id)),
  seal_document_to_keys: async ({ keys: ids }) => {
    await pause(300);
    refuse("sealing");
    const labels = keys.filter(({ key }) => ids.includes(key.id)).map(({ key }) => key.label);
    return { file: file(), labels };
  },
  compare_file: async () => {
    await pause(200);
    const entry = found.has("other-file") ? null : (brought[0]?.id ?? null);
    return { name: "page-4821.age", fingerprint: SUM, entry };
  },
  sharing_log: () => (found.has("brought") ? [] : brought),
};
