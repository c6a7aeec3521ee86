import { backend } from "../../../lib/backend/backend";
import type { ChosenEntry } from "../../../bindings/ChosenEntry";
import type { Part } from "../../../bindings/Part";

/** The copy of one note on a page: what of it is on, and what reads otherwise. The note itself stays as it is. */
export class Copy {
  readonly entry: number;
  /** What there is to take; null until that is asked for. */
  parts = $state.raw<Part[] | null>(null);
  /** The parts that are on. What is answered in the note later is not. */
  on = $state.raw<ReadonlySet<string>>(new Set());
  /** Switched on just now: then all of it is, once it is known what there is. */
  #whole: boolean;
  /** Words that read otherwise here, by their part. */
  words = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** How often the changes were taken back: then the fields show the words of the note again. */
  takenBack = $state(0);
  /** What was typed and not looked at yet: long words are not fetched out of a field at every key. */
  readonly #typed = new Map<string, () => string>();
  readonly #changed: () => void;

  constructor(entry: number, changed: () => void, begun?: ChosenEntry) {
    this.entry = entry;
    this.#changed = changed;
    this.#whole = !begun;
    if (!begun) return;
    this.on = new Set(begun.parts);
    const words = Object.entries(begun.words);
    this.words = new Map(words.filter((one): one is [string, string] => one[1] !== undefined));
  }

  async read(): Promise<void> {
    const parts = (this.parts ??= await backend.summaryParts(this.entry));
    if (!this.#whole) return;
    this.#whole = false;
    this.on = new Set(parts.map(({ id }) => id));
    this.#changed();
  }

  turn(part: string, on: boolean): void {
    const now = new Set(this.on);
    if (on) now.add(part);
    else now.delete(part);
    this.on = now;
    this.#changed();
  }

  /** Typing says only that there is something to read. */
  typed(part: string, read: () => string): void {
    this.#typed.set(part, read);
    this.#changed();
  }

  /** Takes up what was typed until now. What reads as in the note is no change. */
  look(): void {
    if (this.#typed.size === 0) return;
    const words = new Map(this.words);
    for (const [part, read] of this.#typed) {
      const now = read();
      if (now === this.written(part)) words.delete(part);
      else words.set(part, now);
    }
    this.#typed.clear();
    this.words = words;
  }

  /** Takes every change of the words back. */
  asWritten(): void {
    this.#typed.clear();
    this.words = new Map();
    this.takenBack += 1;
    this.#changed();
  }

  /** The words of the note, as a field gives them back. */
  written(part: string): string {
    const found = this.parts?.find(({ id }) => id === part)?.words ?? "";
    return found.replace(/\r\n?/gu, "\n");
  }

  get chosen(): ChosenEntry {
    const words = [...this.words].map(([part, now]) => [part, now.toWellFormed()] as const);
    return {
      entry: this.entry,
      parts: [...this.on],
      words: Object.fromEntries(words),
    };
  }
}
