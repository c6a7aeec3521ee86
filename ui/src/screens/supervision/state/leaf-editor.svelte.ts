// The state of a page to hand over.

import { autosaved, type AutosavedForm } from "../../../lib/autosave/form-autosave.svelte";
import { saveAll } from "../../../lib/autosave/pending-saves";
import { backend } from "../../../lib/backend/backend";
import type { JobLine } from "../../../bindings/JobLine";
import type { JobLinePart } from "../../../bindings/JobLinePart";
import type { Leaf } from "../../../bindings/Leaf";
import type { LeafContent } from "../../../bindings/LeafContent";
import type { LeafPart } from "../../../bindings/LeafPart";
import type { LeafText } from "../../../bindings/LeafText";
import { language } from "../../../lib/text/language.svelte";
import type { PlaceAt } from "../../../bindings/PlaceAt";
import type { PlaceChoice } from "../../../bindings/PlaceChoice";
import type { PlacesView } from "../../../bindings/PlacesView";
import type { Deliverable } from "./deliverable";
import type { PageWithPlaces } from "./places.svelte";

/** The parts that are filled in for one leaf. */
const FIELDS = {
  "ask-me": ["helps-when", "helps-not-when", "ask-again", "reach-me"],
  team: ["does-here", "does-not-here", "helps-here"],
} as const;
export type LeafField = (typeof FIELDS)[keyof typeof FIELDS][number];

type Choices = LeafContent["looked_at"];

/** Content that is kept of a page: its words, the choices for places in them, and its language. */
type Filled = { [part in LeafField]?: string | undefined } & {
  looked_at?: Choices | undefined;
  language?: string | undefined;
};

const idOf = (part: LeafField) => `leaf/${part}`;

/** The parts of a page in which the lines of a job description stand. */
const OF_LINES: Record<JobLinePart, LeafPart> = {
  written: "written",
  unwritten: "unwritten",
  not_mine: "not-mine",
};

/** A page to hand over: the words that are filled in, or the lines that are switched on. */
export class LeafEditor implements Deliverable, PageWithPlaces {
  readonly isLogged = false;
  delivered = false;
  readonly leaf: Leaf;
  readonly fields: readonly LeafField[];
  /** The words that are filled in. They stay in the notebook; null for a leaf without any. */
  readonly form: AutosavedForm<Filled> | null;
  /** The language that was chosen since the page was opened. */
  #chosenLanguage = $state<string | null>(null);
  /** The lines for a job description; null until they are loaded. */
  lines = $state.raw<JobLine[] | null>(null);
  /** The lines that are switched on: none at first. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** The choices for places in lines: they are made anew each time, as the lines are chosen anew. */
  #ofLines: Choices = {};

  constructor(leaf: Leaf) {
    this.leaf = leaf;
    const key = leaf === "ask-me" || leaf === "team" ? leaf : null;
    this.fields = key === null ? [] : FIELDS[key];
    this.form = key === null ? null : autosaved<Filled>(`leaf/${key}`, {});
  }

  /** The language of the page, which is its reader's. */
  get language(): string {
    return this.#chosenLanguage ?? this.form?.value.language ?? language.tag;
  }

  /** Chooses the language of the page. It is kept with the words that are filled in. */
  chooseLanguage(tag: string): void {
    this.#chosenLanguage = tag;
    if (this.fields.some((part) => this.form?.value[part])) this.form?.update({ language: tag });
  }

  toggle(id: string, on: boolean): void {
    const now = new Set(this.chosen);
    if (on) now.add(id);
    else now.delete(id);
    this.chosen = now;
  }

  /** Takes what is typed. Nothing is kept of a part that is empty. */
  write(part: LeafField, words: string): void {
    const filled = { ...this.form?.value, [part]: words === "" ? undefined : words };
    const hasWords = this.fields.some((field) => filled[field]);
    const spoken = this.#chosenLanguage ?? filled.language;
    this.form?.update({ ...filled, language: hasWords ? spoken : undefined });
    if (words.trim() === "") this.#keep(this.lookedAt);
  }

  /** All own words of the page, in one list. */
  get texts(): LeafText[] {
    const { form, fields, chosen } = this;
    const filled = fields.map((part) => ({ id: idOf(part), part, words: form?.value[part] ?? "" }));
    const lines = (this.lines ?? []).filter(({ id }) => chosen.has(String(id)));
    const ofLines = lines.map(({ id, content: { part, words } }) => ({
      id: `job-line/${id}`,
      part: OF_LINES[part],
      words,
    }));
    const written = [...filled, ...ofLines].filter(({ words }) => words.trim() !== "");
    return written.map(({ id, part, words }) => ({ id, part, words: words.toWellFormed() }));
  }
  get content(): LeafContent {
    const { leaf, language, texts, lookedAt: looked_at } = this;
    return { leaf, language, texts, looked_at };
  }
  /** The choices for places in the words that are on the page. */
  get lookedAt(): Choices {
    const all = this.form === null ? this.#ofLines : (this.form.value.looked_at ?? {});
    const ids = new Set(this.texts.map(({ id }) => id));
    return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  }

  findPlaces(): Promise<PlacesView> {
    return backend.leafPlaces(this.content);
  }

  async decidePlaces(at: PlaceAt[], choice: PlaceChoice | null): Promise<PlacesView> {
    const view = await backend.decideLeafPlaces(this.content, at, choice);
    this.#keep(view.looked_at);
    return view;
  }

  #keep(choices: Choices): void {
    if (this.form === null) this.#ofLines = choices;
    else {
      const looked_at = Object.keys(choices).length > 0 ? choices : undefined;
      this.form.update({ looked_at });
    }
  }

  async saveNow(): Promise<void> {
    const saved = await saveAll();
    if (!saved && this.form?.error) throw this.form.error;
  }
}
