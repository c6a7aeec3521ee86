import { backend } from "../../../lib/backend/backend";
import { Mine } from "../../limits/my-limits.svelte";
import type { Answer } from "../../../bindings/Answer";
import type { Content } from "../../../bindings/Content";
import type { Form } from "../../../bindings/Form";
import type { FuzzyDate } from "../../../bindings/FuzzyDate";
import type { Kept } from "../../../bindings/Kept";
import type { Share } from "../../../bindings/Share";
import type { Writing } from "../../../bindings/Writing";
import { today } from "../../../lib/dates/format";
import { answeredIn, complete, isAnswered, metIn, type Answers } from "./answers";
import { Autosave } from "../../../lib/autosave/autosave.svelte";
import { asked, leftForAnotherTime } from "./visibility";
import { withTypedTags } from "./tags";
import { Typed } from "./deferred-text";

/** What a sitting begins with: a form; something begun before; something kept that is changed. */
export interface Begun {
  form: Form;
  draft: number | null;
  entry: number | null;
  content: Content | null;
  /** The entry that leads to something new. */
  from?: number | null;
  /** Sections that waited for some days after the entry was first kept, and are open by now. */
  openByNow?: string[];
  /** The section to begin at. */
  at?: string | null;
}

/** One person at one form, until it is kept, left or thrown away. */
export class Sitting {
  readonly form: Form;
  /** The entry that is being changed. */
  readonly entry: number | null;
  /** The entry that led to this one. */
  readonly from: number | null;
  readonly openByNow: ReadonlySet<string>;
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
  halves = $state.raw<ReadonlySet<string>>(new Set());
  /** What was typed into fields that cannot take it, such as a year of three digits. Kept here while it is folded away. */
  slips = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Fields that stood in the way when it was last asked to be kept. */
  inTheWay = $state.raw<string[]>([]);
  /** Whether something that may point to somebody was replaced. */
  replaced = false;
  /** Sections that were on the screen. */
  readonly reached: Set<string> = new Set();
  readonly saving = new Autosave(() => this.#saveDraft());
  /** Whether it was read that it is a great deal. */
  lotRead = $state(false);
  /** Stops here, keeping what there is; none while a kept note is changed. */
  stop: (() => void) | null = null;
  /** My limits, where lines of the form feed them. */
  readonly limits: Mine | null;
  readonly #left: ReadonlySet<string>;
  readonly #typed = new Typed();
  /** It waited, perhaps with nothing in it, because another note asked for it. */
  readonly #askedFor: boolean;
  #keeping: Promise<Kept> | null = null;

  shown = $derived.by(() => asked(this.form, this.answers, this.#left));

  constructor({ form, draft, entry, content, from, openByNow, at }: Begun) {
    this.form = form;
    this.draft = draft;
    this.entry = entry;
    this.from = content?.from ?? from ?? null;
    this.openByNow = new Set(openByNow);
    this.at = at ?? null;
    this.#askedFor = draft !== null && this.from !== null;
    if (content !== null) {
      ({ date: this.date, share: this.share, roles: this.roles, tags: this.tags } = content);
      this.answers = answeredIn(content.answers);
      this.reached = metIn(form, content.answers);
    }
    const feeds = form.sections.some(({ fields }) =>
      fields.some((field) => field.feeds.length > 0),
    );
    this.limits = feeds ? new Mine() : null;
    this.#left = leftForAnotherTime(form, this.answers);
  }

  answer(field: string, answer: Answer | null): void {
    this.look();
    const { [field]: _, ...others } = this.answers;
    this.change({ answers: answer === null ? others : { ...others, [field]: answer } });
  }

  /** Typing says only that there is something to read. */
  typed(field: string, read: () => string): void {
    this.#typed.in(field, read);
    this.saving.changed();
  }

  /** Takes up what was typed until now. */
  look(): void {
    this.answers = this.#typed.into(this.answers);
  }

  /** `typed` cannot be taken; null once it can. `field` is "date" for when it was. */
  slip(field: string, typed: string | null): void {
    const slips = new Map(this.slips);
    if (typed === null) slips.delete(field);
    else slips.set(field, typed);
    this.slips = slips;
  }

  change(
    part: Partial<Pick<Sitting, "answers" | "date" | "share" | "roles" | "tags" | "tag">>,
  ): void {
    Object.assign(this, part);
    this.saving.changed();
  }

  get saysAnything(): boolean {
    const { answers, roles, tags, tag } = this;
    return (
      Object.values(answers).some(isAnswered) ||
      roles.length > 0 ||
      tags.length > 0 ||
      tag.trim() !== ""
    );
  }

  /** Keeps it. Null, and nothing happens, while something stands there that cannot be kept: `inTheWay` says where. */
  async keep(): Promise<Kept | null> {
    this.#lookForHalves();
    const asked = this.shown.flatMap(({ fields }) => fields.map(({ id }) => id));
    this.inTheWay = [...asked, "date"].filter((id) => this.halves.has(id) || this.slips.has(id));
    if (this.inTheWay.length > 0) return null;
    this.#keeping = this.#keepNow();
    try {
      return await this.#keeping;
    } finally {
      this.#keeping = null;
    }
  }

  /** Whatever is not saved yet, at once. What is being kept this instant needs no draft any more. */
  async lastWords(): Promise<void> {
    await this.#keeping?.catch(() => undefined);
    await this.saving.saveNow();
  }

  /** Ends it without keeping anything of it. */
  async throwAway(): Promise<void> {
    await this.saving.stop();
    try {
      if (this.draft !== null) await backend.discardDraft(this.draft);
    } catch (rejection) {
      this.saving.resume();
      throw rejection;
    }
  }

  async #keepNow(): Promise<Kept> {
    // Before it is kept, its draft must have its number, or it would stay behind as a second one.
    await this.saving.stop();
    try {
      return await backend.saveEntry(this.#writing({}));
    } catch (rejection) {
      this.saving.resume();
      throw rejection;
    }
  }

  async #saveDraft(): Promise<void> {
    this.#lookForHalves();
    if (this.entry === null && !this.saysAnything && !this.#askedFor) {
      if (this.draft !== null) await backend.discardDraft(this.draft);
      this.draft = null;
    } else {
      // Answers that another answer hides stay in the draft: the person may change their mind.
      this.draft = await backend.saveDraft(this.#writing(this.answers));
    }
  }

  #writing(beside: Answers): Writing {
    const { form, draft, entry, from, date, share, roles } = this;
    const answers = { ...complete(form, this.shown, this.reached, this.answers), ...beside };
    for (const id of this.halves) {
      const answer = answers[id];
      if (typeof answer === "object" && "text" in answer)
        answers[id] = { text: answer.text.toWellFormed() };
    }
    const tags = withTypedTags(this.tags, this.tag);
    return { draft, entry, form: form.id, content: { date, share, roles, tags, answers, from } };
  }

  #lookForHalves(): void {
    this.look();
    const halves = Object.entries(this.answers).filter(
      ([, answer]) => typeof answer === "object" && "text" in answer && !answer.text.isWellFormed(),
    );
    if (halves.length > 0 || this.halves.size > 0) this.halves = new Set(halves.map(([id]) => id));
  }
}
