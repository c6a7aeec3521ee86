// Content that a section offers.

import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { AvailableSection } from "../../../bindings/AvailableSection";

/** Id of the switch that shows ratings in numbers; it is nothing without a rating. */
const NUMBERS = "page/numbers";

/** Returns true if the section has anything that can be switched on. */
export function hasAnything(
  { section, items, entries }: AvailableSection,
  { ratings, limits }: AvailableContent,
): boolean {
  if (entries.length > 0) return true;
  if (section === "how-i-am") return ratings.length > 0 || items.some(({ id }) => id !== NUMBERS);
  if (section === "limits" && limits.length > 0) return true;
  return items.length > 0;
}

/** Returns true if anything of the period can be switched on, beside lines about the page itself. */
export const hasMaterial = ({ ratings, limits, entries }: AvailableContent): boolean =>
  ratings.length + limits.length + entries.length > 0;
