// The periods that a summary can be about.

import type { SharedSummaryCard } from "../../bindings/SharedSummaryCard";
import type { Period } from "../../bindings/Period";
import { closestDay, daysAfter, partsOf } from "./calendar";
import { today } from "./today";

/** Returns today and the 27 days before. */
export const lastFourWeeks = (): Period => ({ first: daysAfter(today(), -27), last: today() });

/** Returns the period from the day after this day three months ago until today. */
export function lastThreeMonths(): Period {
  const { year, month, day } = partsOf(today());
  return { first: daysAfter(closestDay(year, month - 3, day), 1), last: today() };
}

/** Returns the period since the last shared summary; null if there is none, or no day since. */
export function sinceLastSummary(shared: SharedSummaryCard[]): Period | null {
  const ends = shared.map(({ last }) => last).toSorted();
  const last = ends.at(-1);
  if (last === undefined) return null;
  const first = daysAfter(last, 1);
  return first <= today() ? { first, last: today() } : null;
}
