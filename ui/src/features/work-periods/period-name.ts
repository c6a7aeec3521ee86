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
export const periodName = (period: WorkPeriod): string =>
  text("phase-named", {
    name: period.content.label || text("phase-unnamed"),
    days: periodDays(period),
  });
