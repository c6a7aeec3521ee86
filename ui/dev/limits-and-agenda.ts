/**
 * Mock answers for limits, the agenda, contacts and work periods: /desk.html?practice has some of
 * each, and without it there are none.
 */
import type { AgendaItem } from "../src/bindings/AgendaItem";
import type { Choice } from "../src/bindings/Choice";
import type { Contact } from "../src/bindings/Contact";
import type { LimitCard } from "../src/bindings/LimitCard";
import type { LimitsView } from "../src/bindings/LimitsView";
import type { WorkPeriodsView } from "../src/bindings/WorkPeriodsView";

const some = new URLSearchParams(location.search).has("practice");
const choice = (code: string, label: string): Choice => ({
  code,
  label,
  counted: null,
  group: null,
  value: null,
});

const NO_PLAN = {
  domain: null,
  why_me: "",
  why_them: "",
  firmness: null,
  flexible_if: "",
  planned_exception: "",
  needs_from_work: "",
  ally: "",
  answers_instead: "",
  review_on: null,
};
const limit = (id: number, name: string, retired_on: string | null): LimitCard => ({
  limit: {
    id,
    starter: null,
    plan: {
      ...NO_PLAN,
      name,
      text: "I answer calls and messages on working days only.",
      say_it: "I will read it tomorrow morning.",
      review_on: "2026-12-20",
    },
    created_on: "2026-10-01",
    retired_on,
    asked_on: null,
  },
  history: {
    times: [
      ["held", 5],
      ["bent_on_purpose", 1],
      ["pushed", 3],
      ["did_not_come_up", 2],
    ],
    came_up: 9,
    often_pushed: true,
  },
  has_summary: true,
  due: retired_on === null,
  ask_the_workplace: retired_on === null,
  overridden_in: [8],
});
const limits = (): LimitsView => ({
  limits: some
    ? [limit(1, "Calls and messages", null), limit(2, "Lifts in my own car", "2026-11-01")]
    : [],
  starters: [
    {
      id: "end-of-day",
      name: "The end of the working day",
      domain: "time",
      text: "I finish on time.",
      say_it: "I have to stop here for today.",
      say_when: "ten minutes before the end",
      help: "For you and for those you live with.",
      asks_who_answers: false,
    },
  ],
  domains: [choice("time", "Time"), choice("contact", "Contact")],
  firmness: [choice("firm", "It stays as it is"), choice("flexible", "It can bend")],
  outcomes: [
    choice("held", "Kept it"),
    choice("bent_on_purpose", "Bent it on purpose"),
    choice("slipped", "It did not work out"),
    choice("pushed", "I had no real choice in it"),
    choice("did_not_come_up", "It did not come up"),
  ],
});

const agenda: AgendaItem[] = some
  ? [
      {
        id: 1,
        content: { title: "The Friday afternoons", ask: "think_it_through", minutes: 15 },
        created_on: "2026-11-20",
        done_on: null,
        session: null,
        rank: 0,
        entries: [9],
      },
      {
        id: 2,
        content: { title: "A rule about gifts", ask: null, minutes: null },
        created_on: "2026-11-02",
        done_on: "2026-11-19",
        session: null,
        rank: 0,
        entries: [],
      },
    ]
  : [];

const contacts: Contact[] = some
  ? [
      {
        id: 1,
        kind: "my_people",
        content: {
          label: "Hana",
          number: "777 123 456",
          hours: "evenings",
          country: null,
          instead_of: null,
          hidden: false,
          checked_on: "2025-10-01",
        },
        old: true,
      },
    ]
  : [];

const periods = (): WorkPeriodsView => ({
  phases: some
    ? [
        {
          id: 1,
          starts_on: "2026-02-01",
          ends_on: null,
          content: {
            label: "The day clinic",
            setting: "hospital",
            hours_band: null,
            tenure_band: null,
            has_job_description: null,
            formerly_treated_here: null,
          },
        },
      ]
    : [],
  own_sign: some ? "I stop ringing my sister." : null,
  setting: [choice("hospital", "A hospital")],
  hours_band: [choice("half", "About half of a week")],
  tenure_band: [choice("year", "More than a year")],
  has_job_description: [choice("has", "There is one")],
  formerly_treated_here: [choice("was", "I was treated there")],
});

export const practice: Record<string, (given: any) => unknown> = {
  limits,
  agenda_items: () => agenda,
  contacts: () => contacts,
  work_periods: periods,
  workplaces_on: () => [],
  save_limit: () => 1,
  adopt_limit: () => 1,
  review_limit: () => 1,
  add_agenda_item: () => 3,
  save_contact: () => 1,
  save_work_period: () => 1,
};
