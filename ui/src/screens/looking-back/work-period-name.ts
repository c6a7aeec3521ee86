// The name of a work period, as short as it can be told.

import type { StretchChoices } from "../../bindings/StretchChoices";
import type { WorkPeriod } from "../../bindings/WorkPeriod";
import { formatDate } from "../../lib/dates/format";
import { text } from "../../lib/text/messages";

const day = (on: string) => formatDate({ on, precision: "day" });

/** Returns the name of a work period, or its place, or neither; and its days. */
export function workPeriodName(period: WorkPeriod, { settings }: StretchChoices): string {
  const { label, setting } = period.content;
  const place = settings.find(({ code }) => code === setting)?.label;
  const name = label || place || text("phase-unnamed");
  const { starts_on: from, ends_on: to } = period;
  return to === null
    ? text("work-period-since", { name, from: day(from) })
    : text("work-period-days", { name, from: day(from), to: day(to) });
}
