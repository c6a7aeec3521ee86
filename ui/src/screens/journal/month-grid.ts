// The days of a month in weeks, and the last day in the bin.

import { toIsoDay } from "../../lib/dates/format";

const DAY = 24 * 60 * 60 * 1000;

/** Returns the weeks of a month such as 2026-11, from Monday on; null for days of other months. */
export function weeksOfMonth(month: string): (string | null)[][] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const before = (new Date(year, number - 1, 1, 12).getDay() + 6) % 7;
  const length = new Date(year, number, 0, 12).getDate();
  const days = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, at) => {
    const day = at - before + 1;
    return day >= 1 && day <= length ? toIsoDay(new Date(year, number - 1, day, 12)) : null;
  });
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Returns the last day in the bin for an entry that was moved there on `on`. */
export function lastDayInBin(on: string): string {
  return toIsoDay(new Date(new Date(`${on}T12:00:00`).getTime() + 30 * DAY));
}
