// Names of periods of work, with their days.

import type { WorkPeriod } from "../../bindings/WorkPeriod";
import { formatDate } from "../../lib/dates/format";
import { text } from "../../lib/text/messages";

const day = (on: string) => formatDate({ on, precision: "day" });

/** From when to when it lasted. */
export const periodDays = ({ starts_on, ends_on }: WorkPeriod): string =>
  ends_on === null
    ? text("phase-from", { from: day(starts_on) })
    : text("phase-from-to", { from: day(starts_on), to: day(ends_on) });

/** Its name with its days. */
export function periodName({ starts_on, ends_on, content }: WorkPeriod): string {
  const name = content.label || text("phase-unnamed");
  const from = day(starts_on);
  return ends_on === null
    ? text("phase-named-from", { name, from })
    : text("phase-named-from-to", { name, from, to: day(ends_on) });
}
