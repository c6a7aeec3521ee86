// The copies of all selected entries in a summary.

import { SvelteMap } from "svelte/reactivity";
import type { SelectedEntry } from "../../../bindings/SelectedEntry";
import { EntryCopy } from "./entry-copy.svelte";

/** The entries in a summary, each with what was selected and edited of it. */
export class EntryCopies {
  /** The selected entries, in the order of selection. */
  readonly selected = new SvelteMap<number, EntryCopy>();
  /** Entries that were deselected: selecting them again restores their edits. */
  readonly #removed = new Map<number, EntryCopy>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Takes in the entries of a draft. */
  begin(entries: SelectedEntry[]): void {
    for (const one of entries)
      this.selected.set(one.entry, new EntryCopy(one.entry, this.#changed, one));
  }

  toggle(entry: number, on: boolean): void {
    const copy = this.selected.get(entry) ?? this.#removed.get(entry);
    if (on) {
      this.selected.set(entry, copy ?? new EntryCopy(entry, this.#changed));
    } else if (copy) {
      copy.collectText();
      this.#removed.set(entry, copy);
      this.selected.delete(entry);
    }
    this.#changed();
  }

  /** Waits until the parts of all selected entries are loaded. */
  async load(): Promise<void> {
    // An entry that was deleted meanwhile is not in the summary.
    await Promise.allSettled([...this.selected.values()].map((copy) => copy.load()));
  }

  /** The selection of each entry, with the text that was typed last. */
  get selections(): SelectedEntry[] {
    for (const copy of this.selected.values()) copy.collectText();
    return [...this.selected.values()].map(({ selection }) => selection);
  }
}
