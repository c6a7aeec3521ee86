import { SvelteMap } from "svelte/reactivity";
import { backend } from "../../../lib/backend/backend";
import type { BroughtCard } from "../../../bindings/BroughtCard";
import type { Chosen } from "../../../bindings/Chosen";
import type { Material } from "../../../bindings/Material";
import type { Period } from "../../../bindings/Period";
import type { Recipient } from "../../../bindings/Recipient";
import type { WorkedSince } from "../../../bindings/WorkedSince";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { Copy } from "./entry-copy.svelte";
import { lastFourWeeks, sinceLastSummary } from "../../../lib/dates/periods";

export const STEPS = ["who", "when", "what", "page"] as const;
export type Step = (typeof STEPS)[number];

/** Who may have a say over the person's job. */
const WITH_A_SAY: (Recipient | null)[] = ["supervisor_at_work", "manager"];

/** A page that somebody puts together, until it is left or thrown away. */
export class Preparing {
  recipient = $state<Recipient | null>(null);
  period = $state.raw<Period>(lastFourWeeks());
  worked = $state<WorkedSince | null>(null);
  ratings = $state.raw<ReadonlySet<string>>(new Set());
  limits = $state.raw<ReadonlySet<string>>(new Set());
  /** The notes that are on, in the order in which they were switched on. */
  readonly copies = new SvelteMap<number, Copy>();
  /** What the period offers; null until that is asked for. */
  material = $state.raw<Material | null>(null);
  /** Years that were typed and cannot be taken. */
  slips = $state.raw<Readonly<Record<keyof Period, string | null>>>({ first: null, last: null });
  /** The time since the page before this one. */
  readonly sinceLast: Period | null;
  /** Whether there is a draft. */
  begun = $state(false);
  readonly saving = new Autosave(() => this.#saveDraft());
  /** Whether the page is in another window now, and has to stay for it. */
  handedOver = false;
  /** Notes that were switched off again: what was changed in the copy comes back with them. */
  readonly #off = new Map<number, Copy>();

  personal = $derived.by(() => WITH_A_SAY.includes(this.recipient));

  constructor(draft: Chosen | null, brought: BroughtCard[]) {
    this.sinceLast = sinceLastSummary(brought);
    if (draft === null) {
      this.period = this.sinceLast ?? lastFourWeeks();
      return;
    }
    this.begun = true;
    ({ recipient: this.recipient, period: this.period, worked: this.worked } = draft);
    this.ratings = new Set(draft.ratings);
    this.limits = new Set(draft.limits);
    for (const one of draft.entries)
      this.copies.set(one.entry, new Copy(one.entry, () => this.saving.changed(), one));
  }

  /** Where somebody goes on who comes back to it. */
  get firstStep(): Step {
    if (!this.begun || this.recipient === null) return "who";
    return this.anythingOn ? "what" : "when";
  }
  get anythingOn(): boolean {
    return this.ratings.size + this.limits.size + this.copies.size > 0;
  }
  get turnedRound(): boolean {
    return this.period.first > this.period.last;
  }
  /** Whether the two days can be taken. */
  get hasPeriod(): boolean {
    return !this.turnedRound && this.slips.first === null && this.slips.last === null;
  }

  change(
    part: Partial<Pick<Preparing, "recipient" | "period" | "worked" | "ratings" | "limits">>,
  ): void {
    Object.assign(this, part);
    this.saving.changed();
  }

  turn(of: "ratings" | "limits", id: string, on: boolean): void {
    const now = new Set(this[of]);
    if (on) now.add(id);
    else now.delete(id);
    this.change({ [of]: now });
  }

  turnNote(entry: number, on: boolean): void {
    const copy = this.copies.get(entry) ?? this.#off.get(entry);
    if (on) {
      this.copies.set(entry, copy ?? new Copy(entry, () => this.saving.changed()));
    } else if (copy) {
      copy.look();
      this.#off.set(entry, copy);
      this.copies.delete(entry);
    }
    this.saving.changed();
  }

  /** Asks what the period offers. */
  async look(): Promise<Material> {
    return (this.material = await backend.summaryChoices(this.period));
  }

  /** Waits until it is known what there is in each note that is on. */
  async filled(): Promise<void> {
    // One that is gone meanwhile is not on the page.
    await Promise.allSettled([...this.copies.values()].map((copy) => copy.read()));
  }

  /** What the page is made of: of what is on, that which the period offers. Nothing comes onto it that cannot be seen. */
  onPage({ ratings, limits, entries }: Material): Chosen {
    const all = this.#chosen();
    return {
      ...all,
      ratings: ratings.flatMap(({ id }) => (this.ratings.has(id) ? [id] : [])),
      limits: limits.flatMap(({ id }) => (this.limits.has(id) ? [id] : [])),
      entries: all.entries.filter(({ entry }) => entries.some(({ id }) => id === entry)),
    };
  }

  /** Whether something is on that the period does not offer. It stays in the draft, for when the period is another one. */
  isElsewhere(material: Material): boolean {
    const { ratings, limits, entries } = this.onPage(material);
    const found = ratings.length + limits.length + entries.length;
    return found < this.ratings.size + this.limits.size + this.copies.size;
  }

  /** Whatever is not saved yet, at once. */
  lastWords(): Promise<void> {
    return this.saving.saveNow();
  }

  /** Ends it without keeping anything of it. */
  async throwAway(): Promise<void> {
    await this.saving.stop();
    try {
      await backend.discardSummaryDraft();
    } catch (rejection) {
      this.saving.resume();
      throw rejection;
    }
  }

  #chosen(): Chosen {
    const { recipient, period, worked, ratings, limits, copies } = this;
    for (const copy of copies.values()) copy.look();
    const entries = [...copies.values()].map(({ chosen }) => chosen);
    return { recipient, period, worked, ratings: [...ratings], limits: [...limits], entries };
  }

  async #saveDraft(): Promise<void> {
    await backend.saveSummaryDraft(this.#chosen());
    this.begun = true;
  }
}
