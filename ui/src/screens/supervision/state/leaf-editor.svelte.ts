// The state of a page to hand over.

import { autosaved, type AutosavedForm } from "../../../lib/autosave/form-autosave.svelte";
import { saveAll } from "../../../lib/autosave/pending-saves";
import type { JobLine } from "../../../bindings/JobLine";
import type { JobLinePart } from "../../../bindings/JobLinePart";
import type { Leaf } from "../../../bindings/Leaf";
import type { LeafContent } from "../../../bindings/LeafContent";
import type { LeafPart } from "../../../bindings/LeafPart";
import type { LeafText } from "../../../bindings/LeafText";
import { language } from "../../../lib/text/language.svelte";
import type { Deliverable } from "./deliverable";

/** The parts that are filled in for one leaf. */
const FIELDS = {
  "ask-me": ["helps-when", "helps-not-when", "ask-again", "reach-me"],
  team: ["does-here", "does-not-here", "helps-here"],
} as const;
export type LeafField = (typeof FIELDS)[keyof typeof FIELDS][number];

/** The parts of a page in which the lines of a job description stand. */
const OF_LINES: Record<JobLinePart, LeafPart> = {
  written: "written",
  unwritten: "unwritten",
  not_mine: "not-mine",
};

/** A page to hand over: the words that are filled in, or the lines that are switched on. */
export class LeafEditor implements Deliverable {
  readonly isLogged = false;
  delivered = false;
  readonly leaf: Leaf;
  readonly fields: readonly LeafField[];
  /** The words that are filled in. They stay in the notebook; null for a leaf without any. */
  readonly form: AutosavedForm<Partial<Record<LeafField, string>>> | null;
  /** The language of the page, which is its reader's. */
  language = $state(language.tag);
  /** The lines for a job description; null until they are loaded. */
  lines = $state.raw<JobLine[] | null>(null);
  /** The lines that are switched on: none at first. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());

  constructor(leaf: Leaf) {
    this.leaf = leaf;
    const key = leaf === "ask-me" || leaf === "team" ? leaf : null;
    this.fields = key === null ? [] : FIELDS[key];
    this.form = key === null ? null : autosaved(`leaf/${key}`, {});
  }

  toggle(id: string, on: boolean): void {
    const now = new Set(this.chosen);
    if (on) now.add(id);
    else now.delete(id);
    this.chosen = now;
  }

  /** All own words of the page, in one list. */
  get texts(): LeafText[] {
    const { form, fields, chosen } = this;
    const filled = fields.map((part) => ({ part, words: form?.value[part] ?? "" }));
    const lines = (this.lines ?? []).filter(({ id }) => chosen.has(String(id)));
    const ofLines = lines.map(({ content: { part, words } }) => ({ part: OF_LINES[part], words }));
    const written = [...filled, ...ofLines].filter(({ words }) => words.trim() !== "");
    return written.map(({ part, words }) => ({ part, words: words.toWellFormed() }));
  }
  get content(): LeafContent {
    return { leaf: this.leaf, language: this.language, texts: this.texts };
  }

  async saveNow(): Promise<void> {
    const saved = await saveAll();
    if (!saved && this.form?.error) throw this.form.error;
  }
}
