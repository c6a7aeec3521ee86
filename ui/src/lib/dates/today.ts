// The date that it is, by the same rule as in the shell.

import { daysAfter } from "./calendar";
import { toIsoDay } from "./format";

/** The date while the calendar of the computer cannot be right; null while it can. */
let fixed: string | null = null;
/** The hour of the clock at which a day ends. */
let endsAt = 0;

/** Takes over what the shell knows. */
export function setCalendar(day: { today: string; calendar_is_wrong: boolean }): void {
  fixed = day.calendar_is_wrong ? day.today : null;
}

/** Sets the hour at which a day ends. */
export function setDayEnd(hour: number): void {
  endsAt = hour;
}

/** Returns today's date. Until the day has ended it is still the day before. */
export function today(): string {
  if (fixed !== null) return fixed;
  const now = new Date();
  const date = now.getDate() - (now.getHours() < endsAt ? 1 : 0);
  return toIsoDay(new Date(now.getFullYear(), now.getMonth(), date, 12));
}

/** Returns the day four weeks from today, the default for a review. */
export const inFourWeeks = (): string => daysAfter(today(), 28);
