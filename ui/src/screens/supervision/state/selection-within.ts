// The part of a selection that a period offers.

import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { Selection } from "../../../bindings/Selection";

/**
 * Returns the selection without content outside the period: a summary contains nothing that is not
 * visible.
 */
export function selectionWithin(
  all: Selection,
  { ratings, limits, entries }: AvailableContent,
): Selection {
  return {
    ...all,
    ratings: ratings.flatMap(({ id }) => (all.ratings.includes(id) ? [id] : [])),
    limits: limits.flatMap(({ id }) => (all.limits.includes(id) ? [id] : [])),
    entries: all.entries.filter(({ entry }) => entries.some(({ id }) => id === entry)),
  };
}
