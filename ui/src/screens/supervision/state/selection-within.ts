// The part of a selection that lies in its period.

import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { Selection } from "../../../bindings/Selection";
import { isOfItsOwn, limitPicture, ratingPicture } from "../pictures";

/**
 * The selection without content that its period does not offer, and without pictures of what is off.
 */
export function selectionWithin(all: Selection, material: AvailableContent): Selection {
  const within = (selected: string[], offered: { id: string }[]) =>
    offered.flatMap(({ id }) => (selected.includes(id) ? [id] : []));
  const ratings = within(all.ratings, material.ratings);
  const limits = within(all.limits, material.limits);
  const subjects = [...ratings.map(ratingPicture), ...limits.map(limitPicture)];
  const pictures = within(all.pictures, material.pictures).filter(
    (id) => isOfItsOwn(id) || subjects.includes(id),
  );
  const items = within(
    all.items,
    material.sections.flatMap((section) => section.items),
  );
  const entries = all.entries.filter(({ entry }) =>
    material.entries.some(({ id }) => id === entry),
  );
  return { ...all, ratings, limits, pictures, items, entries };
}

/**
 * The number of things of a period that are selected. A picture in the place of words is no other
 * thing, and items are not of a period.
 */
export const countOf = ({ ratings, limits, pictures, entries }: Selection): number =>
  ratings.length + limits.length + pictures.filter(isOfItsOwn).length + entries.length;
