// The month, filter and search query that the journal shows.

import type { Filter } from "../../bindings/Filter";

const NO_FILTER: Filter = {
  kind: null,
  role: null,
  tension: null,
  tag: null,
  share: null,
  period: null,
  from: null,
  to: null,
};

/**
 * The view of the journal. It outlives the screen, so that the list is unchanged after reading an
 * entry.
 */
class JournalView {
  /** A month such as 2026-11; null for the newest. */
  month = $state<string | null>(null);
  filter = $state<Filter>({ ...NO_FILTER });
  query = $state("");
  /** Changes when an entry that may be in the list was changed beside it. */
  revision = $state(0);
  /** The entry that was opened from the list: the focus goes back to it. */
  openedEntry: number | null = null;

  get isFiltered(): boolean {
    return Object.values(this.filter).some((wanted) => wanted !== null);
  }
  /** True from two letters on; one would find everything. */
  get isSearching(): boolean {
    return [...this.query.trim()].length >= 2;
  }

  /** Narrows the list, which starts again at its newest month. */
  narrow(by: Partial<Filter>): void {
    this.month = null;
    this.filter = { ...this.filter, ...by };
  }
  clearFilter(): void {
    this.filter = { ...NO_FILTER };
  }
  reset(): void {
    this.clearFilter();
    this.month = null;
    this.query = "";
    this.openedEntry = null;
  }
}

export const journalView = new JournalView();
