import type { BroughtCard } from "../../bindings/BroughtCard";
import type { Period } from "../../bindings/Period";
import { dayOf, iso, today } from "./format";
import { dayIn, partsOf } from "./calendar";

function daysAfter(on: string, days: number): string {
  const day = dayOf(on);
  day.setDate(day.getDate() + days);
  return iso(day);
}

/** Today, and the 27 days before. */
export const lastFourWeeks = (): Period => ({ first: daysAfter(today(), -27), last: today() });

/** From the day after this one three months ago. */
export function lastThreeMonths(): Period {
  const { year, month, day } = partsOf(today());
  return { first: daysAfter(dayIn(year, month - 3, day), 1), last: today() };
}

/** From the day after the last one that a page was about; null where there is no such page, or nothing since. */
export function sinceLastPage(brought: BroughtCard[]): Period | null {
  const ended = brought.map(({ last }) => last).toSorted();
  const last = ended.at(-1);
  if (last === undefined) return null;
  const first = daysAfter(last, 1);
  return first <= today() ? { first, last: today() } : null;
}
