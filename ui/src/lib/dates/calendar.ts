// Calendar arithmetic on ISO days.

import type { FuzzyDate } from "../../bindings/FuzzyDate";
import type { Precision } from "../../bindings/Precision";
import { toDate, toIsoDay, type Season } from "./format";

/** First month of each season, 1 to 12. */
export const SEASON_START_MONTH: Record<Season, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/**
 * Returns true if a day can be stored. ISO days compare as text, since their years have four
 * digits.
 */
export const isInRange = (on: string) => on >= "1900-01-01" && on <= "2199-12-31";

/** Returns the year, the month (1 to 12) and the day of the month of an ISO day. */
export function partsOf(on: string): { year: number; month: number; day: number } {
  const day = toDate(on);
  return { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
}

export const daysInMonth = (year: number, month: number) => new Date(year, month, 0, 12).getDate();

/** Returns an ISO day; the last of the month where the month has fewer days, as 31 November. */
export const closestDay = (year: number, month: number, day: number) =>
  toIsoDay(new Date(year, month - 1, Math.min(day, daysInMonth(year, month)), 12));

/**
 * Returns the first day of the week (a Monday), month or season, so that a day that the person does
 * not give is not sent either. Seasons start in March, June, September and December.
 */
export function generalized(on: string, precision: Precision): FuzzyDate {
  const { year, month, day } = partsOf(on);
  if (precision === "day") return { on, precision };
  if (precision === "month") return { on: closestDay(year, month, 1), precision };
  if (precision === "season")
    return { on: toIsoDay(new Date(year, month - 1 - (month % 3), 1, 12)), precision };
  const sinceMonday = (toDate(on).getDay() + 6) % 7;
  return { on: toIsoDay(new Date(year, month - 1, day - sinceMonday, 12)), precision };
}

/** Returns the ISO day so many days after another. */
export function daysAfter(on: string, days: number): string {
  const day = toDate(on);
  day.setDate(day.getDate() + days);
  return toIsoDay(day);
}

/** One day in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Returns the number of days from one ISO day to another, in either direction. */
export const daysBetween = (one: string, other: string) =>
  Math.round(Math.abs(toDate(one).getTime() - toDate(other).getTime()) / DAY);
