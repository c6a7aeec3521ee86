// The state of a summary that is being prepared.

import { SvelteMap } from "svelte/reactivity";
import { backend } from "../../../lib/backend/backend";
import type { SharedSummaryCard } from "../../../bindings/SharedSummaryCard";
import type { Selection } from "../../../bindings/Selection";
import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { Period } from "../../../bindings/Period";
import type { Recipient } from "../../../bindings/Recipient";
import type { Workload } from "../../../bindings/Workload";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { EntryCopy } from "./entry-copy.svelte";
import { lastFourWeeks, sinceLastSummary } from "../../../lib/dates/periods";
import { today } from "../../../lib/dates/today";

export const STEPS = ["who", "when", "what", "page"] as const;
export type Step = (typeof STEPS)[number];

type Changeable = "recipient" | "period" | "worked" | "ratings" | "limits" | "items" | "edits";

/** A summary that is being put together, until it is left or discarded. */
export class SummaryEditor {
  recipient = $state<Recipient | null>(null);
  period = $state.raw<Period>(lastFourWeeks());
  worked = $state<Workload | null>(null);
  ratings = $state.raw<ReadonlySet<string>>(new Set());
  limits = $state.raw<ReadonlySet<string>>(new Set());
  /** Other items of sections that are switched on. */
  items = $state.raw<ReadonlySet<string>>(new Set());
  /** Changed texts of limits and items by text id. Texts of entries are in their copies. */
  edits = $state.raw<Readonly<Record<string, string>>>({});
  /** The selected entries, in the order of selection. */
  readonly copies = new SvelteMap<number, EntryCopy>();
  /** The content of the period; null until it is loaded. */
  available = $state.raw<AvailableContent | null>(null);
  /** Typed years that are not valid. */
  invalidYears = $state.raw<Readonly<Record<keyof Period, string | null>>>({
    first: null,
    last: null,
  });
  /** The period since the last session; null if there was none. */
  readonly sinceSession: Period | null;
  /** The period since the last shared summary. */
  readonly sinceLast: Period | null;
  /** True if there is a draft. */
  hasDraft = $state(false);
  readonly autosave = new Autosave(() => this.#saveDraft());
  /** True if the document is open in the presentation window, which still needs it. */
  delivered = false;
  /** Entries that were deselected: selecting them again restores their edits. */
  readonly #removed = new Map<number, EntryCopy>();

  constructor(draft: Selection | null, shared: SharedSummaryCard[], heldOn: string | null) {
    this.sinceLast = sinceLastSummary(shared);
    this.sinceSession = heldOn === null ? null : { first: heldOn, last: today() };
    if (draft === null) {
      this.period = this.sinceSession ?? this.sinceLast ?? lastFourWeeks();
      return;
    }
    this.hasDraft = true;
    ({ recipient: this.recipient, period: this.period, worked: this.worked } = draft);
    this.ratings = new Set(draft.ratings);
    this.limits = new Set(draft.limits);
    this.items = new Set(draft.items);
    const edits = Object.entries(draft.edits);
    this.edits = Object.fromEntries(
      edits.filter((one): one is [string, string] => one[1] !== undefined),
    );
    for (const one of draft.entries)
      this.copies.set(one.entry, new EntryCopy(one.entry, () => this.autosave.changed(), one));
  }

  /** The step to continue with. */
  get firstStep(): Step {
    if (!this.hasDraft || this.recipient === null) return "who";
    return this.hasSelection ? "what" : "when";
  }
  get hasSelection(): boolean {
    return this.ratings.size + this.limits.size + this.items.size + this.copies.size > 0;
  }
  get isReversed(): boolean {
    return this.period.first > this.period.last;
  }
  /** True if the two days form a valid period. */
  get isPeriodValid(): boolean {
    return !this.isReversed && this.invalidYears.first === null && this.invalidYears.last === null;
  }

  change(part: Partial<Pick<SummaryEditor, Changeable>>): void {
    Object.assign(this, part);
    this.autosave.changed();
  }

  toggle(of: "ratings" | "limits" | "items", id: string, on: boolean): void {
    const now = new Set(this[of]);
    if (on) now.add(id);
    else now.delete(id);
    this.change({ [of]: now });
  }

  /** Changes own words in the copy. Words equal to the original are no change. */
  edit({ id, words: original }: { id: string; words: string }, words: string): void {
    const { [id]: _before, ...others } = this.edits;
    const edits = words === original ? others : { ...others, [id]: words.toWellFormed() };
    this.change({ edits });
  }

  toggleEntry(entry: number, on: boolean): void {
    const copy = this.copies.get(entry) ?? this.#removed.get(entry);
    if (on) {
      this.copies.set(entry, copy ?? new EntryCopy(entry, () => this.autosave.changed()));
    } else if (copy) {
      copy.collectText();
      this.#removed.set(entry, copy);
      this.copies.delete(entry);
    }
    this.autosave.changed();
  }

  /** Loads the content of the period. */
  async loadAvailable(): Promise<AvailableContent> {
    return (this.available = await backend.summaryChoices(this.period, this.recipient));
  }

  /** Waits until the parts of all selected entries are loaded. */
  async loadParts(): Promise<void> {
    // An entry that was deleted meanwhile is not in the summary.
    await Promise.allSettled([...this.copies.values()].map((copy) => copy.load()));
  }

  /**
   * Returns the selection without content outside the period: a summary contains nothing that is
   * not visible.
   */
  selectionWithin({ ratings, limits, entries, sections }: AvailableContent): Selection {
    const all = this.#selection();
    const offered = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
    return {
      ...all,
      ratings: ratings.flatMap(({ id }) => (this.ratings.has(id) ? [id] : [])),
      limits: limits.flatMap(({ id }) => (this.limits.has(id) ? [id] : [])),
      items: all.items.filter((id) => offered.has(id)),
      entries: all.entries.filter(({ entry }) => entries.some(({ id }) => id === entry)),
    };
  }

  /**
   * Returns true if content outside the period is selected. It stays in the draft, in case the
   * period changes.
   */
  hasMoreOutside(material: AvailableContent): boolean {
    const { ratings, limits, entries } = this.selectionWithin(material);
    const found = ratings.length + limits.length + entries.length;
    return found < this.ratings.size + this.limits.size + this.copies.size;
  }

  /** Saves unsaved content at once. */
  saveNow(): Promise<void> {
    return this.autosave.saveNow();
  }

  /** Ends it without saving. */
  async discard(): Promise<void> {
    await this.autosave.stop();
    try {
      await backend.discardSummaryDraft();
    } catch (rejection) {
      this.autosave.resume();
      throw rejection;
    }
  }

  #selection(): Selection {
    const { recipient, period, worked, ratings, limits, items, edits, copies } = this;
    for (const copy of copies.values()) copy.collectText();
    const entries = [...copies.values()].map(({ selection }) => selection);
    return {
      recipient,
      period,
      worked,
      ratings: [...ratings],
      limits: [...limits],
      items: [...items],
      edits,
      entries,
    };
  }

  async #saveDraft(): Promise<void> {
    await backend.saveSummaryDraft(this.#selection());
    this.hasDraft = true;
  }
}
