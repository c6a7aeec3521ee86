import { backend } from "../../lib/backend/backend";
import type { Mark } from "../../bindings/Mark";
import { groupFindings, type FindingGroup } from "./grouped";

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** After the last key, in milliseconds. */
const PAUSE = 400;
/** Beyond so many characters nothing is looked through: no note of a person is as long, and it would take time from typing. */
const MAX_LENGTH = 200_000;

/** The text as it was when it was looked through, and what was found in it. */
interface SearchedText {
  text: string;
  findings: Mark[];
}
const EMPTY: SearchedText = { text: "", findings: [] };

/** What may point to somebody in one field. It is looked through once nobody types; nothing of it is kept anywhere. */
export class FieldFindings {
  searched = $state.raw<SearchedText>(EMPTY);
  replacements = $state.raw<string[]>([]);
  /** Where the text was changed since, in UTF-16 units; what comes after it may lie elsewhere by now. */
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

  /** For the field, as an attachment. */
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

  /** Looks through what stands there now. What cannot be looked through has no marks: writing goes on all the same. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const changes = this.#changes;
    const text = this.field?.value ?? "";
    if (text.length > MAX_LENGTH || text.trim() === "") return this.#show(EMPTY);
    const view = await backend.findIdentifiers(text).catch(() => null);
    if (changes !== this.#changes) return;
    if (view) this.replacements = view.replacements;
    this.#show({ text, findings: view?.marks ?? [] });
  }

  /** Puts other words in the place of these, wherever they stand in the field. Afterwards the person types on there. */
  async replace(group: FindingGroup, words: string): Promise<void> {
    const { field } = this;
    if (this.changedFrom !== Infinity) await this.search();
    const findings = this.groups.find(({ key }) => key === group.key)?.findings ?? [];
    if (!field || findings.length === 0) return;
    field.focus();
    // From the end, so that the earlier ones stay where they are.
    for (const { start, end } of findings.toReversed()) {
      field.setSelectionRange(start, end);
      // Through the field, as if it were typed: it can be undone, and is saved.
      document.execCommand("insertText", false, this.#capitalized(start, words));
    }
    this.#replaced();
    await this.search();
  }

  /** Is not asked about again, in no note. */
  async ignore(group: FindingGroup): Promise<void> {
    await backend.addCustomWord("leave", group.words);
    await this.search();
  }

  /** Shows where it is: selected, in the field. */
  show({ findings: [first] }: FindingGroup): void {
    if (!this.field || !first) return;
    this.field.focus();
    this.field.setSelectionRange(first.start, first.end);
  }

  /** With a capital at the beginning of a sentence. */
  #capitalized(start: number, words: string): string {
    const before = (this.field?.value ?? "").slice(Math.max(0, start - 8), start);
    const begins = start === 0 || /(?:[.!?…]["'”’)]*\s+|\n\s*)$/.test(before);
    return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
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
