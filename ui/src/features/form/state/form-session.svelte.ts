import { backend } from "../../../lib/backend/backend";
import { MyLimits } from "../../limits/my-limits.svelte";
import type { Answer } from "../../../bindings/Answer";
import type { Content } from "../../../bindings/Content";
import type { Form } from "../../../bindings/Form";
import type { FuzzyDate } from "../../../bindings/FuzzyDate";
import type { Kept } from "../../../bindings/Kept";
import type { Share } from "../../../bindings/Share";
import type { Writing } from "../../../bindings/Writing";
import { today } from "../../../lib/dates/format";
import {
  onlyAnswered,
  completeAnswers,
  isAnswered,
  sectionsShownBefore,
  type Answers,
} from "./answers";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { visibleSections, postponedFields } from "./visibility";
import { withTypedTags } from "./tags";
import { DeferredText } from "./deferred-text";

/** What a sitting begins with: a form; something begun before; something kept that is changed. */
export interface SessionStart {
  form: Form;
  draft: number | null;
  entry: number | null;
  content: Content | null;
  /** The entry that leads to something new. */
  from?: number | null;
  /** Sections that waited for some days after the entry was first kept, and are open by now. */
  openSections?: string[];
  /** The section to begin at. */
  at?: string | null;
}

/** One person at one form, until it is kept, left or thrown away. */
export class FormSession {
  readonly form: Form;
  /** The entry that is being changed. */
  readonly entry: number | null;
  /** The entry that led to this one. */
  readonly from: number | null;
  readonly openSections: ReadonlySet<string>;
  readonly at: string | null;
  draft = $state<number | null>(null);
  // Raw: what is written may be megabytes, and nothing of it changes in place.
  answers = $state.raw<Answers>({});
  date = $state.raw<FuzzyDate>({ on: today(), precision: "day" });
  share = $state<Share>("private");
  roles = $state.raw<string[]>([]);
  tags = $state.raw<string[]>([]);
  /** A tag that is being typed. It counts, so that it is not lost when the notebook locks. */
  tag = $state("");
  /** Fields with half a character in them. */
  malformedFields = $state.raw<ReadonlySet<string>>(new Set());
  /** What was typed into fields that cannot take it, such as a year of three digits. Kept here while it is folded away. */
  invalidInputs = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Fields that stood in the way when it was last asked to be kept. */
  blockingFields = $state.raw<string[]>([]);
  /** Whether something that may point to somebody was replaced. */
  replaced = false;
  /** Sections that were on the screen. */
  readonly shownSections: Set<string> = new Set();
  readonly autosave = new Autosave(() => this.#saveDraft());
  /** Whether it was read that it is a great deal. */
  highStrainShown = $state(false);
  /** Stops here, keeping what there is; none while a kept note is changed. */
  stop: (() => void) | null = null;
  /** My limits, where lines of the form feed them. */
  readonly limits: MyLimits | null;
  readonly #postponed: ReadonlySet<string>;
  readonly #deferred = new DeferredText();
  /** It waited, perhaps with nothing in it, because another note asked for it. */
  readonly #wasRequested: boolean;
  #saving: Promise<Kept> | null = null;

  sections = $derived.by(() => visibleSections(this.form, this.answers, this.#postponed));

  constructor({ form, draft, entry, content, from, openSections, at }: SessionStart) {
    this.form = form;
    this.draft = draft;
    this.entry = entry;
    this.from = content?.from ?? from ?? null;
    this.openSections = new Set(openSections);
    this.at = at ?? null;
    this.#wasRequested = draft !== null && this.from !== null;
    if (content !== null) {
      ({ date: this.date, share: this.share, roles: this.roles, tags: this.tags } = content);
      this.answers = onlyAnswered(content.answers);
      this.shownSections = sectionsShownBefore(form, content.answers);
    }
    const feeds = form.sections.some(({ fields }) =>
      fields.some((field) => field.feeds.length > 0),
    );
    this.limits = feeds ? new MyLimits() : null;
    this.#postponed = postponedFields(form, this.answers);
  }

  answer(field: string, answer: Answer | null): void {
    this.collectText();
    const { [field]: _, ...others } = this.answers;
    this.change({ answers: answer === null ? others : { ...others, [field]: answer } });
  }

  /** Typing says only that there is something to read. */
  deferText(field: string, read: () => string): void {
    this.#deferred.set(field, read);
    this.autosave.changed();
  }

  /** Takes up what was typed until now. */
  collectText(): void {
    this.answers = this.#deferred.applyTo(this.answers);
  }

  /** `typed` cannot be taken; null once it can. `field` is "date" for when it was. */
  setInvalidInput(field: string, input: string | null): void {
    const invalidInputs = new Map(this.invalidInputs);
    if (input === null) invalidInputs.delete(field);
    else invalidInputs.set(field, input);
    this.invalidInputs = invalidInputs;
  }

  change(
    part: Partial<Pick<FormSession, "answers" | "date" | "share" | "roles" | "tags" | "tag">>,
  ): void {
    Object.assign(this, part);
    this.autosave.changed();
  }

  get hasContent(): boolean {
    const { answers, roles, tags, tag } = this;
    return (
      Object.values(answers).some(isAnswered) ||
      roles.length > 0 ||
      tags.length > 0 ||
      tag.trim() !== ""
    );
  }

  /** Keeps it. Null, and nothing happens, while something stands there that cannot be kept: `inTheWay` says where. */
  async save(): Promise<Kept | null> {
    this.#findMalformedText();
    const visibleSections = this.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
    this.blockingFields = [...visibleSections, "date"].filter(
      (id) => this.malformedFields.has(id) || this.invalidInputs.has(id),
    );
    if (this.blockingFields.length > 0) return null;
    this.#saving = this.#saveEntry();
    try {
      return await this.#saving;
    } finally {
      this.#saving = null;
    }
  }

  /** Whatever is not saved yet, at once. What is being kept this instant needs no draft any more. */
  async saveNow(): Promise<void> {
    await this.#saving?.catch(() => undefined);
    await this.autosave.saveNow();
  }

  /** Ends it without keeping anything of it. */
  async discard(): Promise<void> {
    await this.autosave.stop();
    try {
      if (this.draft !== null) await backend.discardDraft(this.draft);
    } catch (rejection) {
      this.autosave.resume();
      throw rejection;
    }
  }

  async #saveEntry(): Promise<Kept> {
    // Before it is kept, its draft must have its number, or it would stay behind as a second one.
    await this.autosave.stop();
    try {
      return await backend.saveEntry(this.#payload({}));
    } catch (rejection) {
      this.autosave.resume();
      throw rejection;
    }
  }

  async #saveDraft(): Promise<void> {
    this.#findMalformedText();
    if (this.entry === null && !this.hasContent && !this.#wasRequested) {
      if (this.draft !== null) await backend.discardDraft(this.draft);
      this.draft = null;
    } else {
      // Answers that another answer hides stay in the draft: the person may change their mind.
      this.draft = await backend.saveDraft(this.#payload(this.answers));
    }
  }

  #payload(extra: Answers): Writing {
    const { form, draft, entry, from, date, share, roles } = this;
    const answers = {
      ...completeAnswers(form, this.sections, this.shownSections, this.answers),
      ...extra,
    };
    for (const id of this.malformedFields) {
      const answer = answers[id];
      if (typeof answer === "object" && "text" in answer)
        answers[id] = { text: answer.text.toWellFormed() };
    }
    const tags = withTypedTags(this.tags, this.tag);
    return { draft, entry, form: form.id, content: { date, share, roles, tags, answers, from } };
  }

  #findMalformedText(): void {
    this.collectText();
    const malformedFields = Object.entries(this.answers).filter(
      ([, answer]) => typeof answer === "object" && "text" in answer && !answer.text.isWellFormed(),
    );
    if (malformedFields.length > 0 || this.malformedFields.size > 0)
      this.malformedFields = new Set(malformedFields.map(([id]) => id));
  }
}
