// The state of a form that is being filled in.

import { backend } from "../../../lib/backend/backend";
import { supportRules } from "../../support-messages/rules.svelte";
import { MyLimits } from "../../limits/my-limits.svelte";
import type { Content } from "../../../bindings/Content";
import type { Form } from "../../../bindings/Form";
import type { SavedEntry } from "../../../bindings/SavedEntry";
import type { EntryInput } from "../../../bindings/EntryInput";
import { onlyAnswered, completeAnswers, sectionsShownBefore, type Answers } from "./answers";
import { EntryContent } from "./entry-content.svelte";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { visibleSections, postponedFields } from "./visibility";
import { withTypedTags } from "./tags";
import { withWellFormedText } from "./malformed-text";

/** The content that a session starts with: a form, a draft, or a saved entry to change. */
export interface SessionStart {
  form: Form;
  draft: number | null;
  entry: number | null;
  content: Content | null;
  /** The entry that a new one follows from. */
  from?: number | null;
  /** Answers of a new one that follow from what was noted elsewhere. */
  proposed?: Answers;
  /** Sections that were closed for some days after the entry was first saved and are open now. */
  openSections?: string[];
  /** The section to start at. */
  at?: string | null;
}

/** The number of forms that were opened in this window. */
let opened = 0;

/** The state of a form that is being filled in, until it is saved, left or discarded. */
export class FormSession extends EntryContent {
  readonly form: Form;
  /** Tells this form from another one of its kind, before it has a draft. */
  readonly #writing = (opened += 1);
  /** The entry that is being changed. */
  readonly entry: number | null;
  /** The entry that this one follows from. */
  readonly from: number | null;
  readonly openSections: ReadonlySet<string>;
  readonly at: string | null;
  draft = $state<number | null>(null);
  /** Fields that prevented the last attempt to save. */
  blockingFields = $state.raw<string[]>([]);
  /** True if an identifier was replaced. */
  replaced = false;
  /** Sections that were on the screen. */
  readonly shownSections: Set<string> = new Set();
  readonly autosave = new Autosave(() => this.#saveDraft());
  /** True if the message about high strain was dismissed, or shown to this note before. */
  highStrainShown = $state(false);
  /** Stops and saves; null while a saved entry is changed. */
  stop: (() => void) | null = null;
  /** My limits, if the form has lines that count for them. */
  readonly limits: MyLimits | null;
  readonly #postponed: ReadonlySet<string>;
  /** True for an empty draft that another entry asked for. */
  readonly #wasRequested: boolean;
  #saving: Promise<SavedEntry> | null = null;

  sections = $derived.by(() => visibleSections(this.form, this.answers, this.#postponed));

  constructor({ form, draft, entry, content, from, openSections, at, proposed }: SessionStart) {
    super();
    this.proposed = proposed ?? {};
    this.answers = { ...this.proposed };
    this.form = form;
    this.draft = draft;
    this.entry = entry;
    this.from = content?.from ?? from ?? null;
    this.openSections = new Set(openSections);
    this.at = at ?? null;
    this.#wasRequested = draft !== null && this.from !== null;
    if (content !== null) {
      ({ date: this.date, share: this.share, roles: this.roles, tags: this.tags } = content);
      this.workPeriod = content.work_period ?? null;
      this.answers = onlyAnswered(content.answers);
      this.shownSections = sectionsShownBefore(form, content.answers);
      this.highStrainShown = Object.entries(this.answers).some(([field, answer]) =>
        supportRules.isHighStrain(form.id, field, answer),
      );
    }
    const feeds = form.sections.some(({ fields }) =>
      fields.some((field) => field.feeds.length > 0),
    );
    this.limits = feeds ? new MyLimits() : null;
    this.#postponed = postponedFields(form, this.answers);
  }

  protected changed(): void {
    this.autosave.changed();
  }

  /** Saves the entry. Returns null if invalid fields prevent it; see `blockingFields`. */
  async save(): Promise<SavedEntry | null> {
    this.findMalformedText();
    const visibleFields = this.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
    this.blockingFields = [...visibleFields, "date"].filter(
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

  /** Saves unsaved content at once. An entry that is being saved needs no draft any more. */
  async saveNow(): Promise<void> {
    await this.#saving?.catch(() => undefined);
    await this.autosave.saveNow();
  }

  /** Ends the session without saving. */
  async discard(): Promise<void> {
    await this.autosave.stop();
    try {
      await this.#discardDraft();
    } catch (rejection) {
      this.autosave.resume();
      throw rejection;
    }
  }

  async #saveEntry(): Promise<SavedEntry> {
    // The draft must have its id before the entry is saved, or it would stay as a second draft.
    await this.autosave.stop();
    try {
      return await backend.saveEntry(this.#payload({}));
    } catch (rejection) {
      this.autosave.resume();
      throw rejection;
    }
  }

  /** Discards the draft, and text of it that could not be saved. */
  async #discardDraft(): Promise<void> {
    if (this.draft !== null || this.autosave.error !== null)
      await backend.discardDraft(this.draft, this.#writing);
  }

  async #saveDraft(): Promise<void> {
    this.findMalformedText();
    if (this.entry === null && !this.hasContent && !this.#wasRequested) {
      await this.#discardDraft();
      this.draft = null;
    } else {
      // Hidden answers stay in the draft, because the person may change their mind.
      this.draft = await backend.saveDraft(this.#payload(this.answers));
    }
  }

  #payload(extra: Answers): EntryInput {
    const { form, draft, entry, from, date, share, roles, workPeriod: work_period } = this;
    const complete = completeAnswers(form, this.sections, this.shownSections, this.answers);
    const answers = withWellFormedText({ ...complete, ...extra }, this.malformedFields);
    const tags = withTypedTags(this.tags, this.tag);
    const content = { date, share, roles, tags, answers, from, work_period };
    return { writing: this.#writing, draft, entry, form: form.id, content };
  }
}
