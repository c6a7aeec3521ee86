// The choices that the filters offer, and those that were made, in words.

import type { Filter } from "../../../bindings/Filter";
import type { FilterChoices } from "../../../bindings/FilterChoices";
import type { FormsView } from "../../../bindings/FormsView";
import type { WorkPeriod } from "../../../bindings/WorkPeriod";
import type { WorkPeriodsView } from "../../../bindings/WorkPeriodsView";
import { formatDate } from "../../../lib/dates/format";
import { joinItems, text } from "../../../lib/text/messages";

const WHICH = ["kind", "role", "tension", "tag", "period", "share"] as const;
const SHARES = ["set-aside", "candidate", "included", "private"] as const;

type Which = (typeof WHICH)[number];
/** The options of one filter, each with its value and its label. */
export interface FilterList {
  which: Which;
  options: { value: string; label: string }[];
}

const day = (on: string) => formatDate({ on, precision: "day" });

function periodName({ content, starts_on, ends_on }: WorkPeriod, view: WorkPeriodsView): string {
  const place = view.setting.find(({ code }) => code === content.setting)?.label;
  const when =
    ends_on === null
      ? text("phase-from", { from: day(starts_on) })
      : text("phase-from-to", { from: day(starts_on), to: day(ends_on) });
  return joinItems([content.label || place || text("phase-unnamed"), when]);
}

/** Returns the filters that have anything to choose from. */
export function filterLists(
  choices: FilterChoices | null,
  periods: WorkPeriodsView | null,
  forms: FormsView,
): FilterList[] {
  const kind = (code: string) => forms.kinds.find((one) => one.code === code)?.title ?? code;
  const role = (code: string) => forms.roles.find((one) => one.code === code)?.label ?? code;
  const options: Record<Which, [string, string][]> = {
    kind: choices?.kinds.map((code) => [code, kind(code)]) ?? [],
    role: choices?.roles.map((code) => [code, role(code)]) ?? [],
    tension: choices?.tensions ?? [],
    tag: choices?.tags.map((tag) => [tag, tag]) ?? [],
    period: periods?.phases.map((one) => [String(one.id), periodName(one, periods)]) ?? [],
    share: choices?.has_entries_to_talk_about
      ? SHARES.map((share) => [share, text(`filter-share-${share}`)])
      : [],
  };
  return WHICH.map((which) => ({
    which,
    options: options[which].map(([value, label]) => ({ value, label })),
  })).filter(({ options }) => options.length > 0);
}

/** Returns what is chosen, each as its name and value. */
export function chosenInWords(filter: Filter, lists: FilterList[]): string[] {
  const chosen = WHICH.flatMap((which) => {
    const value = filter[which];
    if (value === null) return [];
    const options = lists.find((list) => list.which === which)?.options;
    const label = options?.find((option) => option.value === String(value))?.label;
    const fallback = which === "share" ? text("filter-share-set-aside") : String(value);
    return [text("filter-chosen", { name: text(`filter-${which}`), value: label ?? fallback })];
  });
  if (filter.from !== null) chosen.push(text("filter-chosen-from", { day: day(filter.from) }));
  if (filter.to !== null) chosen.push(text("filter-chosen-to", { day: day(filter.to) }));
  return chosen;
}
