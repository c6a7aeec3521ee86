// The steps of a form.

import type { Section } from "../../../bindings/Section";
import { hasDepthLevels, groupIntoSteps, lastQuestionStep } from "./visibility";
import { formPreferences } from "./form-preferences";
import type { FormSession } from "./form-session.svelte";

const firstId = (part: Section[] | undefined) => part?.[0]?.id ?? "";

/** Steps through a form, or all questions at once. */
export class FormSteps {
  readonly #session: FormSession;
  /** True if there are enough sections for steps: two are not worth it. */
  readonly hasSteps: boolean;
  /** The id of the first section on the screen. */
  #firstSection = $state("");

  #steps = $derived.by(() => groupIntoSteps(this.#session.sections));
  #index = $derived.by(() =>
    Math.max(
      0,
      this.#steps.findIndex((part) => firstId(part) === this.#firstSection),
    ),
  );
  #lastQuestionIndex = $derived.by(() => lastQuestionStep(this.#steps));

  constructor(session: FormSession) {
    this.#session = session;
    this.hasSteps = session.form.sections.filter(({ unfold }) => unfold === null).length > 2;
    // A draft continues on its last step; a change starts at the first, or at a given section.
    const { at } = session;
    if (at !== null)
      this.#firstSection = firstId(this.#steps.find((part) => part.some(({ id }) => id === at)));
    else if (session.entry === null)
      this.#firstSection = firstId(this.#steps.findLast((part) => this.#wasShown(part)));
  }

  /**
   * True if all questions are shown at once. By default, questions with depth levels come in steps.
   */
  get allAtOnce(): boolean {
    return !this.hasSteps || (formPreferences.allAtOnce ?? !hasDepthLevels(this.#session.form));
  }
  set allAtOnce(yes: boolean) {
    formPreferences.allAtOnce = yes;
  }

  get sections(): Section[] {
    return this.allAtOnce ? this.#session.sections : (this.#steps[this.#index] ?? []);
  }
  get isLast(): boolean {
    return this.allAtOnce || this.#index === this.#steps.length - 1;
  }
  get isAfterFirst(): boolean {
    return !this.allAtOnce && this.#index > 0;
  }

  /**
   * The index of the next step; null on the last one, or if the last question comes next anyway.
   */
  get next(): number | null {
    return this.isLast || this.#index + 1 === this.#lastQuestionIndex ? null : this.#index + 1;
  }
  get lastQuestion(): number | null {
    return !this.allAtOnce && this.#index < this.#lastQuestionIndex
      ? this.#lastQuestionIndex
      : null;
  }
  /**
   * The index of the previous step that was shown: a person may have gone straight to the last
   * question.
   */
  get previous(): number | null {
    if (!this.isAfterFirst) return null;
    return Math.max(
      0,
      this.#steps.slice(0, this.#index).findLastIndex((part) => this.#wasShown(part)),
    );
  }

  goTo(part: number): void {
    this.#firstSection = firstId(this.#steps[part]);
    // The steps that were shown are part of a draft.
    if (this.#session.draft !== null) this.#session.autosave.changed();
  }

  /** Goes to the step that contains a field. */
  goToField(id: string): void {
    const part = this.#steps.findIndex((sections) =>
      sections.some(({ fields }) => fields.some((field) => field.id === id)),
    );
    if (!this.allAtOnce && part >= 0 && part !== this.#index) this.goTo(part);
  }

  #wasShown(part: Section[]): boolean {
    return this.#session.shownSections.has(firstId(part));
  }
}
