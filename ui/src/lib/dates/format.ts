// ISO days, and dates in words.

import type { FuzzyDate } from "../../bindings/FuzzyDate";
import { text } from "../text/messages";

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Returns the local day as it is stored, such as 2026-11-22. */
export const toIsoDay = (day: Date) =>
  `${String(day.getFullYear()).padStart(4, "0")}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;

/**
 * Returns the date of an ISO day at noon, where no change of the clocks moves it to another day.
 */
export const toDate = (on: string) => new Date(`${on}T12:00:00`);

export type Season = "spring" | "summer" | "autumn" | "winter";
/** The seasons of a year that starts in spring. */
export const SEASONS: Season[] = ["spring", "summer", "autumn", "winter"];

export const seasonOf = (on: string): Season =>
  SEASONS[Math.floor((toDate(on).getMonth() + 10) / 3) % 4] ?? "winter";

/**
 * Returns a date in words: 22 November 2026, the week of 16 November 2026, November 2026, autumn
 * 2026.
 */
export function formatDate({ on, precision }: FuzzyDate): string {
  const day = toDate(on);
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
        // A winter spans two years.
        next: twoDigits((day.getFullYear() + 1) % 100),
      });
  }
}

/** Returns a month such as 2026-11 in words. */
export const monthName = (month: string) => formatDate({ on: `${month}-01`, precision: "month" });

/** Returns the names of the months, January to December. */
export const monthNames = () =>
  Array.from({ length: 12 }, (_, at) => text("date-month-name", { on: new Date(2026, at, 1, 12) }));
