import type { FuzzyDate } from "../../bindings/FuzzyDate";
import type { Precision } from "../../bindings/Precision";
import { dayOf, iso, type Season } from "./format";

/** The month in which a season begins. */
export const BEGINS: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Whether a day, and with it the period it begins, can be kept. Years of four digits compare as words. */
export const inReach = (on: string) => on >= "1900-01-01" && on <= "2199-12-31";

/** Year, month 1 to 12 and day, of a day as it is kept. */
export function partsOf(on: string): { year: number; month: number; day: number } {
  const day = dayOf(on);
  return { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
}

export const daysIn = (year: number, month: number) => new Date(year, month, 0, 12).getDate();

/** The day that comes nearest: there is no 31 November. */
export const dayIn = (year: number, month: number, day: number) =>
  iso(new Date(year, month - 1, Math.min(day, daysIn(year, month)), 12));

/**
 * The first day of its week (a Monday), month or season, so that what a person does not tell is not sent either.
 * Seasons begin in March, June, September and December.
 */
export function blurred(on: string, precision: Precision): FuzzyDate {
  const { year, month, day } = partsOf(on);
  if (precision === "day") return { on, precision };
  if (precision === "month") return { on: dayIn(year, month, 1), precision };
  if (precision === "season")
    return { on: iso(new Date(year, month - 1 - (month % 3), 1, 12)), precision };
  const sinceMonday = (dayOf(on).getDay() + 6) % 7;
  return { on: iso(new Date(year, month - 1, day - sinceMonday, 12)), precision };
}

const DAY = 24 * 60 * 60 * 1000;

/** How many days lie between two days. */
export const daysBetween = (one: string, other: string) =>
  Math.round(Math.abs(dayOf(one).getTime() - dayOf(other).getTime()) / DAY);
