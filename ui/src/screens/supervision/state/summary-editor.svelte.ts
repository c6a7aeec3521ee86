// The state of a summary that is being prepared.

import { backend } from "../../../lib/backend/backend";
import type { SharedSummaryCard } from "../../../bindings/SharedSummaryCard";
import type { Selection } from "../../../bindings/Selection";
import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { Period } from "../../../bindings/Period";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import type { Deliverable } from "./deliverable";
import { countOf, selectionWithin } from "./selection-within";
import { SummaryChoices } from "./summary-choices.svelte";
import { lastFourWeeks, sinceLastSummary } from "../../../lib/dates/periods";
import { today } from "../../../lib/dates/today";

export const STEPS = ["who", "when", "what", "places", "page"] as const;
export type Step = (typeof STEPS)[number];

/** A summary that is being put together, until it is left or discarded. */
export class SummaryEditor extends SummaryChoices implements Deliverable {
  readonly isLogged = true;
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

  constructor(draft: Selection | null, shared: SharedSummaryCard[], heldOn: string | null) {
    super();
    this.sinceLast = sinceLastSummary(shared);
    this.sinceSession = heldOn === null ? null : { first: heldOn, last: today() };
    if (draft === null) {
      this.period = this.sinceSession ?? this.sinceLast ?? lastFourWeeks();
      return;
    }
    this.hasDraft = true;
    this.continueWith(draft);
  }

  /** The step to continue with. */
  get firstStep(): Step {
    if (!this.hasDraft || this.recipient === null) return "who";
    return this.hasSelection ? "what" : "when";
  }
  get isReversed(): boolean {
    return this.period.first > this.period.last;
  }
  /** True if the two days form a valid period. */
  get isPeriodValid(): boolean {
    return !this.isReversed && this.invalidYears.first === null && this.invalidYears.last === null;
  }

  protected changed(): void {
    this.autosave.changed();
  }

  /** Loads the content of the period. */
  async loadAvailable(): Promise<AvailableContent> {
    return (this.available = await backend.summaryChoices(this.period, this.recipient));
  }

  /** Waits until the parts of all selected entries are loaded. */
  loadParts(): Promise<void> {
    return this.entries.load();
  }

  /**
   * Returns the selection without content outside the period: a summary contains nothing that is
   * not visible.
   */
  selectionWithin(material: AvailableContent): Selection {
    return selectionWithin(this.selection(), material);
  }

  /**
   * Returns true if content outside the period is selected. It stays in the draft, in case the
   * period changes.
   */
  hasMoreOutside(material: AvailableContent): boolean {
    const all = this.selection();
    return countOf(selectionWithin(all, material)) < countOf(all);
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

  async #saveDraft(): Promise<void> {
    await backend.saveSummaryDraft(this.selection());
    this.hasDraft = true;
  }
}
