import type { Section } from "../../../bindings/Section";
import { hasDepthLevels, groupIntoSteps, lastQuestionStep } from "./visibility";
import { formPreferences } from "./form-preferences";
import type { FormSession } from "./form-session.svelte";

const firstId = (part: Section[] | undefined) => part?.[0]?.id ?? "";

/** The way through a form: part by part, or everything at once. */
export class FormSteps {
  readonly #session: FormSession;
  /** Whether there is a choice at all: two parts are not worth a way through them. */
  readonly hasSteps: boolean;
  /** The first section of the part that is on the screen. */
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
    // A draft goes on where it was left; a change begins at the beginning, or where it is meant to.
    const { at } = session;
    if (at !== null)
      this.#firstSection = firstId(this.#steps.find((part) => part.some(({ id }) => id === at)));
    else if (session.entry === null)
      this.#firstSection = firstId(this.#steps.findLast((part) => this.#wasShown(part)));
  }

  /** Until the person has said what they like, questions that go deeper are met part by part. */
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

  /** The parts to go to from here; null where there is none, or where the last question is the next one anyway. */
  get next(): number | null {
    return this.isLast || this.#index + 1 === this.#lastQuestionIndex ? null : this.#index + 1;
  }
  get lastQuestion(): number | null {
    return !this.allAtOnce && this.#index < this.#lastQuestionIndex
      ? this.#lastQuestionIndex
      : null;
  }
  /** Not simply the part before: whoever went straight to the last question has not met the ones between. */
  get previous(): number | null {
    if (!this.isAfterFirst) return null;
    return Math.max(
      0,
      this.#steps.slice(0, this.#index).findLastIndex((part) => this.#wasShown(part)),
    );
  }

  goTo(part: number): void {
    this.#firstSection = firstId(this.#steps[part]);
    // How far somebody came is part of a draft.
    if (this.#session.draft !== null) this.#session.autosave.changed();
  }

  /** To the part in which a field stands. */
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
