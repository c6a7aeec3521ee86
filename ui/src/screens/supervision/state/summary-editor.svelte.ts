// The state of a summary that is being prepared.

import { backend } from "../../../lib/backend/backend";
import type { SharedSummaryCard } from "../../../bindings/SharedSummaryCard";
import type { Selection } from "../../../bindings/Selection";
import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { Period } from "../../../bindings/Period";
import type { Recipient } from "../../../bindings/Recipient";
import type { Workload } from "../../../bindings/Workload";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { isOfItsOwn } from "../pictures";
import type { Deliverable } from "./deliverable";
import { EntryCopies } from "./entry-copies.svelte";
import { countOf, selectionWithin } from "./selection-within";
import { lastFourWeeks, sinceLastSummary } from "../../../lib/dates/periods";

export const STEPS = ["who", "when", "what", "places", "page"] as const;
export type Step = (typeof STEPS)[number];

/** Recipients that may have power over the person's job; null until one is chosen. */
const WITH_POWER_OVER_JOB: (Recipient | null)[] = ["supervisor_at_work", "manager"];

/** A summary that is being put together, until it is left or discarded. */
export class SummaryEditor implements Deliverable {
  readonly isLogged = true;
  recipient = $state<Recipient | null>(null);
  period = $state.raw<Period>(lastFourWeeks());
  worked = $state<Workload | null>(null);
  ratings = $state.raw<ReadonlySet<string>>(new Set());
  limits = $state.raw<ReadonlySet<string>>(new Set());
  /** Ids of pictures. A rating or a limit that is off keeps its choice here. */
  pictures = $state.raw<ReadonlySet<string>>(new Set());
  /** Changed texts of the page that are no part of an entry. */
  edits = $state.raw<Selection["edits"]>({});
  /** Decisions about places that may point to someone, as the shell gave them. */
  lookedAt = $state.raw<Selection["looked_at"]>({});
  /** The content of the period; null until it is loaded. */
  available = $state.raw<AvailableContent | null>(null);
  /** Typed years that are not valid. */
  invalidYears = $state.raw<Readonly<Record<keyof Period, string | null>>>({
    first: null,
    last: null,
  });
  /** The period since the last shared summary. */
  readonly sinceLast: Period | null;
  /** True if there is a draft. */
  hasDraft = $state(false);
  readonly autosave = new Autosave(() => this.#saveDraft());
  /** True if the document is open in the presentation window, which still needs it. */
  delivered = false;
  readonly #entries = new EntryCopies(() => this.autosave.changed());

  isPersonal = $derived.by(() => WITH_POWER_OVER_JOB.includes(this.recipient));

  constructor(draft: Selection | null, shared: SharedSummaryCard[]) {
    this.sinceLast = sinceLastSummary(shared);
    if (draft === null) {
      this.period = this.sinceLast ?? lastFourWeeks();
      return;
    }
    this.hasDraft = true;
    ({ recipient: this.recipient, period: this.period, worked: this.worked } = draft);
    this.ratings = new Set(draft.ratings);
    this.limits = new Set(draft.limits);
    this.pictures = new Set(draft.pictures);
    this.edits = draft.edits;
    this.lookedAt = draft.looked_at;
    this.#entries.begin(draft.entries);
  }

  /** The step to continue with. */
  get firstStep(): Step {
    if (!this.hasDraft || this.recipient === null) return "who";
    return this.hasSelection ? "what" : "when";
  }
  get hasSelection(): boolean {
    const others =
      this.limits.size + this.copies.size + [...this.pictures].filter(isOfItsOwn).length;
    return this.ratings.size + others > 0;
  }
  get isReversed(): boolean {
    return this.period.first > this.period.last;
  }
  /** True if the two days form a valid period. */
  get isPeriodValid(): boolean {
    return !this.isReversed && this.invalidYears.first === null && this.invalidYears.last === null;
  }

  change(
    part: Partial<
      Pick<
        SummaryEditor,
        "recipient" | "period" | "worked" | "ratings" | "limits" | "pictures" | "lookedAt"
      >
    >,
  ): void {
    Object.assign(this, part);
    this.autosave.changed();
  }

  toggle(of: "ratings" | "limits" | "pictures", id: string, on: boolean): void {
    const now = new Set(this[of]);
    if (on) now.add(id);
    else now.delete(id);
    this.change({ [of]: now });
  }

  /** The selected entries, in the order of selection. */
  get copies() {
    return this.#entries.selected;
  }
  toggleEntry(entry: number, on: boolean): void {
    this.#entries.toggle(entry, on);
  }

  /** Loads the content of the period. */
  async loadAvailable(): Promise<AvailableContent> {
    return (this.available = await backend.summaryChoices(this.period));
  }

  /** Waits until the parts of all selected entries are loaded. */
  loadParts(): Promise<void> {
    return this.#entries.load();
  }

  /** Returns the selection without content outside the period, which would not be visible. */
  selectionWithin(material: AvailableContent): Selection {
    return selectionWithin(this.#selection(), material);
  }

  /**
   * Returns true if content outside the period is selected. It stays in the draft, in case the
   * period changes.
   */
  hasMoreOutside(material: AvailableContent): boolean {
    const all = this.#selection();
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

  #selection(): Selection {
    const { recipient, period, worked } = this;
    const [ratings, limits, pictures] = [[...this.ratings], [...this.limits], [...this.pictures]];
    const entries = this.#entries.selections;
    const { edits, lookedAt: looked_at } = this;
    return { recipient, period, worked, ratings, limits, pictures, entries, edits, looked_at };
  }

  async #saveDraft(): Promise<void> {
    await backend.saveSummaryDraft(this.#selection());
    this.hasDraft = true;
  }
}
