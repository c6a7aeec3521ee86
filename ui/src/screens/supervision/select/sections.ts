// Content that a section offers.

import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { AvailableSection } from "../../../bindings/AvailableSection";
import type { OfferedPicture } from "../../../bindings/OfferedPicture";
import { isOfItsOwn } from "../pictures";

/** Id of the switch that shows ratings in numbers; it is nothing without a rating. */
const NUMBERS = "page/numbers";

/** The pictures of a section that take the place of no rating and no limit. */
export const picturesOf = (
  { section }: AvailableSection,
  { pictures }: AvailableContent,
): OfferedPicture[] => pictures.filter((one) => one.section === section && isOfItsOwn(one.id));

/** Returns true if the section has anything that can be switched on. */
export function hasAnything(of: AvailableSection, material: AvailableContent): boolean {
  const { section, items, entries } = of;
  const { ratings, limits } = material;
  if (entries.length + picturesOf(of, material).length > 0) return true;
  if (section === "how-i-am") return ratings.length > 0 || items.some(({ id }) => id !== NUMBERS);
  if (section === "limits" && limits.length > 0) return true;
  return items.length > 0;
}

/** Returns true if anything of the period can be switched on, beside lines about the page itself. */
export const hasMaterial = ({ ratings, limits, pictures, entries }: AvailableContent): boolean =>
  ratings.length + limits.length + pictures.length + entries.length > 0;
