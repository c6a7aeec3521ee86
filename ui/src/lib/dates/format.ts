import type { FuzzyDate } from "../../bindings/FuzzyDate";
import { text } from "../text/messages";

const two = (number: number) => String(number).padStart(2, "0");

/** A day as it is kept, 2026-11-22. Local: what a person calls today, not what Greenwich does. */
export const iso = (day: Date) =>
  `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** At noon, where no change of the clocks moves it to another day. */
export const dayOf = (on: string) => new Date(`${on}T12:00:00`);

export const today = () => iso(new Date());

/** Four weeks from today: when something is looked at again, unless the person says another day. */
export function inFourWeeks(): string {
  const day = dayOf(today());
  day.setDate(day.getDate() + 28);
  return iso(day);
}

export type Season = "spring" | "summer" | "autumn" | "winter";
/** In the order of a year that begins in spring, as they are chosen from. */
export const SEASONS: Season[] = ["spring", "summer", "autumn", "winter"];

export const seasonOf = (on: string): Season =>
  SEASONS[Math.floor((dayOf(on).getMonth() + 10) / 3) % 4] ?? "winter";

/** In words: 22 November 2026, the week of 16 November 2026, November 2026, autumn 2026. */
export function tell({ on, precision }: FuzzyDate): string {
  const day = dayOf(on);
  switch (precision) {
    case "day":
      return text("date-day", { on: day });
    case "week":
      return text("date-week", { on: day });
    case "month":
      return text("date-month", { on: day });
    case "season":
      return text("date-season", {
        season: seasonOf(on),
        year: String(day.getFullYear()),
        // A winter has two years.
        next: two((day.getFullYear() + 1) % 100),
      });
  }
}

/** A month as it stands in the journal, 2026-11, in words. */
export const monthName = (month: string) => tell({ on: `${month}-01`, precision: "month" });

/** January to December. */
export const monthNames = () =>
  Array.from({ length: 12 }, (_, at) => text("date-month-name", { on: new Date(2026, at, 1, 12) }));
