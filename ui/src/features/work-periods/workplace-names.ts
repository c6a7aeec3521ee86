// Names of the workplaces that a note can be about.

import type { WorkPeriod } from "../../bindings/WorkPeriod";
import type { WorkPeriodChoice } from "../../bindings/WorkPeriodChoice";
import { text } from "../../lib/text/messages";
import { periodName } from "./period-name";

/** Returns the person's own name of each; with its days where it has none, or two have the same. */
export function workplaceNames(workplaces: WorkPeriod[]): string[] {
  const labels = workplaces.map(({ content }) => content.label);
  return workplaces.map((workplace, at) => {
    const label = labels[at] ?? "";
    const isAlone = labels.filter((other) => other === label).length === 1;
    return label !== "" && isAlone ? label : periodName(workplace);
  });
}

/** Returns the place of the chosen workplace among those of the day; -1 for one that is not there. */
export function chosenPlace(workplaces: WorkPeriod[], chosen: WorkPeriodChoice): number {
  return workplaces.findIndex(({ id }) => typeof chosen === "object" && chosen.one === id);
}

/** Returns the name of what was chosen; null if nothing was, or not a workplace of the day. */
export function chosenName(
  workplaces: WorkPeriod[],
  chosen: WorkPeriodChoice | null | undefined,
): string | null {
  if (workplaces.length === 0 || !chosen) return null;
  if (chosen === "both_or_neither") return text("workplace-both");
  return workplaceNames(workplaces)[chosenPlace(workplaces, chosen)] ?? null;
}
