import { backend } from "../../../lib/backend/backend";
import type { ChosenEntry } from "../../../bindings/ChosenEntry";
import type { Part } from "../../../bindings/Part";

/** The copy of one note on a page: what of it is on, and what reads otherwise. The note itself stays as it is. */
export class EntryCopy {
  readonly entry: number;
  /** What there is to take; null until that is asked for. */
  parts = $state.raw<Part[] | null>(null);
  /** The parts that are on. What is answered in the note later is not. */
  included = $state.raw<ReadonlySet<string>>(new Set());
  /** Switched on just now: then all of it is, once it is known what there is. */
  #includeAll: boolean;
  /** Words that read otherwise here, by their part. */
  edits = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** How often the changes were taken back: then the fields show the words of the note again. */
  resets = $state(0);
  /** What was typed and not looked at yet: long words are not fetched out of a field at every key. */
  readonly #deferred = new Map<string, () => string>();
  readonly #changed: () => void;

  constructor(entry: number, changed: () => void, begun?: ChosenEntry) {
    this.entry = entry;
    this.#changed = changed;
    this.#includeAll = !begun;
    if (!begun) return;
    this.included = new Set(begun.parts);
    const words = Object.entries(begun.words);
    this.edits = new Map(words.filter((one): one is [string, string] => one[1] !== undefined));
  }

  async load(): Promise<void> {
    const parts = (this.parts ??= await backend.summaryParts(this.entry));
    if (!this.#includeAll) return;
    this.#includeAll = false;
    this.included = new Set(parts.map(({ id }) => id));
    this.#changed();
  }

  toggle(part: string, on: boolean): void {
    const now = new Set(this.included);
    if (on) now.add(part);
    else now.delete(part);
    this.included = now;
    this.#changed();
  }

  /** Typing says only that there is something to read. */
  deferText(part: string, read: () => string): void {
    this.#deferred.set(part, read);
    this.#changed();
  }

  /** Takes up what was typed until now. What reads as in the note is no change. */
  collectText(): void {
    if (this.#deferred.size === 0) return;
    const words = new Map(this.edits);
    for (const [part, read] of this.#deferred) {
      const now = read();
      if (now === this.original(part)) words.delete(part);
      else words.set(part, now);
    }
    this.#deferred.clear();
    this.edits = words;
  }

  /** Takes every change of the words back. */
  reset(): void {
    this.#deferred.clear();
    this.edits = new Map();
    this.resets += 1;
    this.#changed();
  }

  /** The words of the note, as a field gives them back. */
  original(part: string): string {
    const found = this.parts?.find(({ id }) => id === part)?.words ?? "";
    return found.replace(/\r\n?/gu, "\n");
  }

  get selection(): ChosenEntry {
    const words = [...this.edits].map(([part, now]) => [part, now.toWellFormed()] as const);
    return {
      entry: this.entry,
      parts: [...this.included],
      words: Object.fromEntries(words),
    };
  }
}
