// Searches a text input for identifiers and replaces them.

import { backend } from "../../lib/backend/backend";
import type { Finding } from "../../bindings/Finding";
import { MAX_TEXT_LENGTH } from "../../lib/dom/longest-text";
import { language } from "../../lib/text/language.svelte";
import { groupFindings, type FindingGroup } from "./grouped";

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Time after the last key, in milliseconds. */
const PAUSE = 400;

/** A text with its findings. */
interface SearchedText {
  text: string;
  findings: Finding[];
}
const EMPTY: SearchedText = { text: "", findings: [] };

/** The identifiers found in one input. It is searched when typing pauses; nothing is stored. */
export class FieldFindings {
  searched = $state.raw<SearchedText>(EMPTY);
  replacements = $state.raw<string[]>([]);
  /** Start of the text changed since the search, in UTF-16 units; later findings may have moved. */
  changedFrom = $state(Infinity);
  groups: FindingGroup[] = $derived.by(() =>
    groupFindings(this.searched.text, this.searched.findings),
  );
  field = $state.raw<TextInput | null>(null);
  readonly #replaced: () => void;
  #caret = 0;
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(replaced: () => void) {
    this.#replaced = replaced;
  }

  /** An attachment for the input. */
  watch = (field: TextInput): (() => void) => {
    this.field = field;
    const before = () => (this.#caret = field.selectionStart ?? 0);
    const typed = (event: Event) => {
      const taken = event instanceof InputEvent && !event.inputType.startsWith("history");
      const from = taken ? Math.min(this.#caret, field.selectionStart ?? 0) : 0;
      this.#changes += 1;
      if (from < this.changedFrom) this.changedFrom = from;
      this.#searchSoon();
    };
    field.addEventListener("beforeinput", before);
    field.addEventListener("input", typed);
    this.#searchSoon();
    return () => {
      clearTimeout(this.#timer);
      this.#changes += 1;
      this.field = null;
      field.removeEventListener("beforeinput", before);
      field.removeEventListener("input", typed);
    };
  };

  /** Searches the current text. If that fails there are no findings, and writing goes on. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const changes = this.#changes;
    const text = this.field?.value ?? "";
    if (text.length > MAX_TEXT_LENGTH || text.trim() === "") return this.#show(EMPTY);
    const view = await backend.findIdentifiers(text).catch(() => null);
    if (changes !== this.#changes) return;
    if (view) this.replacements = view.replacements;
    this.#show({ text, findings: view?.marks ?? [] });
  }

  /** Replaces a text everywhere in the input. The person continues typing there. */
  async replace(group: FindingGroup, words: string): Promise<void> {
    const { field } = this;
    if (this.changedFrom !== Infinity) await this.search();
    const findings = this.groups.find(({ key }) => key === group.key)?.findings ?? [];
    if (!field || findings.length === 0) return;
    field.focus();
    // From the end, so that earlier positions stay valid.
    for (const { start, end } of findings.toReversed()) {
      field.setSelectionRange(start, end);
      // As if it were typed, so that it can be undone and is saved.
      document.execCommand("insertText", false, this.#capitalized(start, words));
    }
    this.#replaced();
    await this.search();
  }

  /** Excludes a text from all future searches. */
  async ignore(group: FindingGroup): Promise<void> {
    await backend.addCustomWord("leave", group.words);
    await this.search();
  }

  /** Selects the first occurrence in the input. */
  show({ findings: [first] }: FindingGroup): void {
    if (!this.field || !first) return;
    this.field.focus();
    this.field.setSelectionRange(first.start, first.end);
  }

  /** Returns the text with a capital if it starts a sentence. */
  #capitalized(start: number, words: string): string {
    const before = (this.field?.value ?? "").slice(Math.max(0, start - 8), start);
    const begins = start === 0 || /(?:[.!?…]["'”’)]*\s+|\n\s*)$/.test(before);
    return begins ? words.charAt(0).toLocaleUpperCase(language.formats) + words.slice(1) : words;
  }

  #show(searched: SearchedText): void {
    this.searched = searched;
    this.changedFrom = Infinity;
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), PAUSE);
  }
}
