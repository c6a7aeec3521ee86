// The copy of an entry in a summary.

import { backend } from "../../../lib/backend/backend";
import type { SelectedEntry } from "../../../bindings/SelectedEntry";
import type { Part } from "../../../bindings/Part";

/**
 * The copy of an entry in a summary: its selected parts and edited texts. The entry itself is
 * unchanged.
 */
export class EntryCopy {
  readonly entry: number;
  /** The parts of the entry; null until they are loaded. */
  parts = $state.raw<Part[] | null>(null);
  /** The ids of the selected parts. A part that is answered later is not selected. */
  included = $state.raw<ReadonlySet<string>>(new Set());
  /** True for an entry that was just added: all its parts are selected once they are known. */
  #includeAll: boolean;
  /** Edited texts by part id. */
  edits = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Number of resets: after each one the inputs show the original texts again. */
  resets = $state(0);
  /** Typed text that was not read yet: long texts are not read from an input at every key. */
  readonly #deferred = new Map<string, () => string>();
  readonly #changed: () => void;

  constructor(entry: number, changed: () => void, begun?: SelectedEntry) {
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

  /** Notes that a text has changed, without reading it. */
  deferText(part: string, read: () => string): void {
    this.#deferred.set(part, read);
    this.#changed();
  }

  /** Reads the text that was typed since the last call. A text equal to the original is no edit. */
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

  /** Removes all edits. */
  reset(): void {
    this.#deferred.clear();
    this.edits = new Map();
    this.resets += 1;
    this.#changed();
  }

  /** Returns the original text of a part, with the line ends that an input returns. */
  original(part: string): string {
    const found = this.parts?.find(({ id }) => id === part)?.words ?? "";
    return found.replace(/\r\n?/gu, "\n");
  }

  get selection(): SelectedEntry {
    const words = [...this.edits].map(([part, now]) => [part, now.toWellFormed()] as const);
    return {
      entry: this.entry,
      parts: [...this.included],
      words: Object.fromEntries(words),
    };
  }
}
