/**
 * Mock answers for sessions: /desk.html?sessions (a planned session, an agenda and agreements),
 * ?agenda=200 (items on it), ?offered=no (no session is offered).
 */
import type { AgendaItem } from "../src/bindings/AgendaItem";
import type { Agreement } from "../src/bindings/Agreement";
import type { Session } from "../src/bindings/Session";
import type { SessionsView } from "../src/bindings/SessionsView";

const found = new URLSearchParams(location.search);
const some = found.has("sessions");

const session = (id: number, on: string, part: Partial<Session> = {}): Session => ({
  id,
  on,
  at: null,
  outcome: null,
  content: { kind: "external", minutes: 60, decisions: "", useful: null },
  created_on: "2026-11-01",
  ...part,
});
const held = session(1, "2026-11-05", {
  outcome: "yes",
  content: {
    kind: "external",
    minutes: 60,
    decisions: "We look at who answers the phone after five.\nThe list goes to the team.",
    useful: 7,
  },
});
const TITLES = [
  "Calls after five",
  "A question about the workplace: Hours",
  "Nejneobhospodařovávatelnějšímu-spolupracovníkovi-poděkovat-a-říct-mu-to-příště-včas",
];
const items = (): AgendaItem[] =>
  Array.from({ length: Number(found.get("agenda") ?? 3) + 1 }, (_, at) => ({
    id: at + 1,
    content: {
      // Those of a long agenda have words of their own.
      title: at < 4 ? TITLES[at % 3]! : `${TITLES[at % 3]!} ${at + 1}`,
      ask: at % 2 ? "backing_upwards" : "think_it_through",
      minutes: at === 0 ? 25 : null,
    },
    created_on: "2026-11-20",
    done_on: null,
    entries: [],
    session: at === 3 ? null : 2,
    rank: at + 1,
  }));
const agreement = (id: number, part: Partial<Agreement> = {}): Agreement => ({
  id,
  session: 1,
  content: {
    words: "Ask who answers the phone after five.",
    kind: "conversation",
    owner: "manager",
    due_on: "2026-12-01",
  },
  progress: { state: "open", blocked_by: "" },
  created_on: "2026-11-05",
  settled_on: null,
  ...part,
});

const view = (): SessionsView => ({
  next: some ? session(2, "2026-11-26", { at: "14:30" }) : null,
  due: [],
  later: some ? [session(3, "2026-12-10")] : [],
  not_offered:
    found.get("offered") === "no" ? session(4, "2026-11-20", { outcome: "not_offered" }) : null,
  past: some ? [held, session(5, "2026-10-22", { outcome: "cancelled_by_them" })] : [],
  items: some ? items() : [],
  agreements: some
    ? [
        agreement(1, { progress: { state: "blocked", blocked_by: "The manager is away." } }),
        agreement(2, {
          content: { words: "A desk in the office.", kind: null, owner: null, due_on: null },
        }),
        agreement(3, { progress: { state: "done", blocked_by: "" }, settled_on: "2026-11-10" }),
      ]
    : [],
  proposal: {
    length: 60,
    arrive: 5,
    agreements: 5,
    items: [25, 15],
    workplace: 5,
    close: 5,
  },
});

export const sessions: Record<string, (given: any) => unknown> = {
  sessions: view,
  plan_session: () => 9,
  note_not_offered: () => 9,
  record_session: () => undefined,
  remove_session: () => undefined,
  put_on_agenda: () => undefined,
  move_agenda_item: () => undefined,
  add_agreement: () => 9,
  change_agreement: () => undefined,
  remove_agreement: () => undefined,
};
