/** Mock answers for looking back: /desk.html?kept&practice. */
import type { GatheredView } from "../src/bindings/GatheredView";
import type { JobLine } from "../src/bindings/JobLine";
import { lookingBackParts } from "./looking-back-parts";
import type { StretchChoices } from "../src/bindings/StretchChoices";

const some = new URLSearchParams(location.search).has("practice");
const days = (from: string, to: string) => ({ from, to, work_period: null });
const period = (id: number, starts_on: string, ends_on: string | null, setting: string) => ({
  id,
  starts_on,
  ends_on,
  content: {
    label: "",
    setting,
    hours_band: null,
    tenure_band: null,
    has_job_description: null,
    formerly_treated_here: null,
  },
});
const choice = (code: string, label: string) => ({
  code,
  label,
  counted: null,
  group: null,
  value: null,
});

const choices: StretchChoices = {
  recent: [
    { months: 3, stretch: days("2026-08-23", "2026-11-22") },
    { months: 6, stretch: days("2026-05-23", "2026-11-22") },
    { months: 12, stretch: days("2025-11-23", "2026-11-22") },
  ],
  quarters: [days("2026-10-01", "2026-12-31"), days("2026-07-01", "2026-09-30")],
  work_periods: some
    ? [
        period(2, "2026-03-01", null, "community"),
        period(1, "2024-09-01", "2026-02-28", "inpatient"),
      ]
    : [],
  settings: [choice("inpatient", "hospital ward"), choice("community", "community team")],
};

const line = (label: string, times: number, is_latest: boolean, starred = 0) => ({
  label,
  times,
  of: 4,
  is_latest,
  starred,
});
const nothingGathered: GatheredView = {
  place: [],
  quarters: 0,
  good_moments: [],
  support: [],
  support_notes: 0,
};
const gathered: GatheredView = {
  place: [
    {
      id: "helps",
      title: "What helps here",
      lines: [
        line("I am told what I need to know about the people I work with.", 3, true),
        line("The feedback I get helps me.", 4, true),
      ],
    },
    {
      id: "missing",
      title: "What is missing here",
      lines: [
        line("I get regular supervision.", 4, true, 2),
        line("I have a place to work.", 2, false, 1),
      ],
    },
  ],
  quarters: 4,
  good_moments: [
    {
      entry: 4,
      on: { on: "2026-11-12", precision: "day" },
      words: "The plan of the week is shown before it goes up on the wall.",
      kinds: ["An idea of mine was taken up", "Something in the service changed"],
      did_something: true,
      on_list: false,
    },
    {
      entry: 3,
      on: { on: "2026-09-01", precision: "month" },
      words: "We sat by the window with tea.",
      kinds: ["Trust"],
      did_something: false,
      on_list: true,
    },
  ],
  support: [
    {
      kind: "supervision_reflective",
      label: "Supervision",
      times: 4,
      of: 6,
      asks_about: [5, 6, 7],
    },
  ],
  support_notes: 9,
};
const jobLine = (id: number, part: JobLine["content"]["part"], words: string): JobLine => ({
  id,
  content: { part, words },
  created_on: "2026-11-20",
});
const jobLines = [
  jobLine(1, "written", "I go along to offices and appointments."),
  jobLine(2, "unwritten", "I teach new colleagues what peer work is."),
  jobLine(3, "unwritten", "I am in the meetings about the people I work with."),
  jobLine(4, "not_mine", "Counting the keys."),
];

export const lookingBack: Record<string, (given: any) => unknown> = {
  stretch_choices: () => choices,
  gathered: () => (some ? gathered : nothingGathered),
  acknowledge_support_question: () => undefined,
  job_lines: () => (some ? jobLines : []),
  save_job_line: () => 9,
  move_job_line: () => undefined,
  remove_job_line: () => undefined,
  leave_made_up_notes: () => undefined,
  ...lookingBackParts,
};
