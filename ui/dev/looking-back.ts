/** Mock answers for looking back: /desk.html?kept&practice. */
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

export const lookingBack: Record<string, (given: any) => unknown> = {
  stretch_choices: () => choices,
  ...lookingBackParts,
};
