// The content of an entry that is being filled in: answers, date, roles, tags and their problems.

import type { Answer } from "../../../bindings/Answer";
import type { FuzzyDate } from "../../../bindings/FuzzyDate";
import type { SharingStatus } from "../../../bindings/SharingStatus";
import type { WorkPeriodChoice } from "../../../bindings/WorkPeriodChoice";
import { today } from "../../../lib/dates/today";
import { isAnswered, type Answers } from "./answers";
import { DeferredText } from "./deferred-text";
import { malformedFieldsOf } from "./malformed-text";

/** The content of an entry while a person fills it in. Every change is announced. */
export abstract class EntryContent {
  // Raw state: text may be megabytes, and nothing changes in place.
  answers = $state.raw<Answers>({});
  date = $state.raw<FuzzyDate>({ on: today(), precision: "day" });
  share = $state<SharingStatus>("private");
  roles = $state.raw<string[]>([]);
  tags = $state.raw<string[]>([]);
  /** The workplace it is about; null if none was chosen. It stays when the date changes. */
  workPeriod = $state.raw<WorkPeriodChoice | null>(null);
  /** The tag being typed. It counts, so that it is not lost when the notebook locks. */
  tag = $state("");
  /** Fields whose text contains half a character (a lone surrogate). */
  malformedFields = $state.raw<ReadonlySet<string>>(new Set());
  /**
   * Invalid input by field, such as a year of three digits. Kept here while its section is closed.
   */
  invalidInputs = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Answers that were proposed, to be told from the person's own. */
  protected proposed: Answers = {};
  readonly #deferred = new DeferredText();

  /** Called after each change, to save it. */
  protected abstract changed(): void;

  answer(field: string, answer: Answer | null): void {
    this.collectText();
    const { [field]: _, ...others } = this.answers;
    this.change({ answers: answer === null ? others : { ...others, [field]: answer } });
  }

  /** Notes that a text field has changed, without reading its text. */
  deferText(field: string, read: () => string): void {
    this.#deferred.set(field, read);
    this.changed();
  }

  /** Reads the text that was typed since the last call. */
  collectText(): void {
    this.answers = this.#deferred.applyTo(this.answers);
  }

  /**
   * Sets the invalid input of a field; null once it is valid. The date of the entry has the id
   * `date`.
   */
  setInvalidInput(field: string, input: string | null): void {
    const invalidInputs = new Map(this.invalidInputs);
    if (input === null) invalidInputs.delete(field);
    else invalidInputs.set(field, input);
    this.invalidInputs = invalidInputs;
  }

  change(
    part: Partial<
      Pick<EntryContent, "answers" | "date" | "share" | "roles" | "tags" | "tag" | "workPeriod">
    >,
  ): void {
    Object.assign(this, part);
    this.changed();
  }

  /** Returns true while the answer to a field is the proposed one. */
  isProposed(field: string): boolean {
    const proposed = this.proposed[field];
    return (
      proposed !== undefined && JSON.stringify(this.answers[field]) === JSON.stringify(proposed)
    );
  }

  /** True with an answer, a role or a tag. Proposed answers alone are no content. */
  get hasContent(): boolean {
    const { answers, roles, tags, tag } = this;
    return (
      Object.entries(answers).some(([id, answer]) => isAnswered(answer) && !this.isProposed(id)) ||
      roles.length > 0 ||
      tags.length > 0 ||
      tag.trim() !== ""
    );
  }

  /** Reads what was typed, and notes the fields whose text is malformed. */
  protected findMalformedText(): void {
    this.collectText();
    const malformed = malformedFieldsOf(this.answers);
    if (malformed.length > 0 || this.malformedFields.size > 0)
      this.malformedFields = new Set(malformed);
  }
}
