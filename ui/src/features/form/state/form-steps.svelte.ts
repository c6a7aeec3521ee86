import type { Section } from "../../../bindings/Section";
import { hasLevels, inParts, wayOutOf } from "./visibility";
import { preferred } from "./form-preferences";
import type { Sitting } from "./form-session.svelte";

const head = (part: Section[] | undefined) => part?.[0]?.id ?? "";

/** The way through a form: part by part, or everything at once. */
export class Passage {
  readonly #sitting: Sitting;
  /** Whether there is a choice at all: two parts are not worth a way through them. */
  readonly inTurn: boolean;
  /** The first section of the part that is on the screen. */
  #at = $state("");

  #parts = $derived.by(() => inParts(this.#sitting.shown));
  #place = $derived.by(() =>
    Math.max(
      0,
      this.#parts.findIndex((part) => head(part) === this.#at),
    ),
  );
  #wayOut = $derived.by(() => wayOutOf(this.#parts));

  constructor(sitting: Sitting) {
    this.#sitting = sitting;
    this.inTurn = sitting.form.sections.filter(({ unfold }) => unfold === null).length > 2;
    // A draft goes on where it was left; a change begins at the beginning, or where it is meant to.
    const { at } = sitting;
    if (at !== null) this.#at = head(this.#parts.find((part) => part.some(({ id }) => id === at)));
    else if (sitting.entry === null)
      this.#at = head(this.#parts.findLast((part) => this.#isMet(part)));
  }

  /** Until the person has said what they like, questions that go deeper are met part by part. */
  get allAtOnce(): boolean {
    return !this.inTurn || (preferred.allAtOnce ?? !hasLevels(this.#sitting.form));
  }
  set allAtOnce(yes: boolean) {
    preferred.allAtOnce = yes;
  }

  get sections(): Section[] {
    return this.allAtOnce ? this.#sitting.shown : (this.#parts[this.#place] ?? []);
  }
  get isLast(): boolean {
    return this.allAtOnce || this.#place === this.#parts.length - 1;
  }
  get isLater(): boolean {
    return !this.allAtOnce && this.#place > 0;
  }

  /** The parts to go to from here; null where there is none, or where the last question is the next one anyway. */
  get next(): number | null {
    return this.isLast || this.#place + 1 === this.#wayOut ? null : this.#place + 1;
  }
  get lastQuestion(): number | null {
    return !this.allAtOnce && this.#place < this.#wayOut ? this.#wayOut : null;
  }
  /** Not simply the part before: whoever went straight to the last question has not met the ones between. */
  get before(): number | null {
    if (!this.isLater) return null;
    return Math.max(
      0,
      this.#parts.slice(0, this.#place).findLastIndex((part) => this.#isMet(part)),
    );
  }

  goTo(part: number): void {
    this.#at = head(this.#parts[part]);
    // How far somebody came is part of a draft.
    if (this.#sitting.draft !== null) this.#sitting.saving.changed();
  }

  /** To the part in which a field stands. */
  goToField(id: string): void {
    const part = this.#parts.findIndex((sections) =>
      sections.some(({ fields }) => fields.some((field) => field.id === id)),
    );
    if (!this.allAtOnce && part >= 0 && part !== this.#place) this.goTo(part);
  }

  #isMet(part: Section[]): boolean {
    return this.#sitting.reached.has(head(part));
  }
}
