// The state of choosing a new passphrase.

import { backend } from "../../lib/backend/backend";
import type { Strength } from "../../bindings/Strength";

export type Way = "own" | "words";
export type Slip = "not-the-same" | "not-these-words" | "weak";

/**
 * Normalizes generated words as the shell does when they are typed: case, accents and spacing do
 * not count.
 */
const folded = (words: string) =>
  words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .split(/[\s-]+/u)
    .filter(Boolean)
    .join("-");

/** A passphrase being chosen, for a new or an existing notebook. */
export class PassphraseChoice {
  way = $state<Way>("own");
  sentence = $state("");
  again = $state("");
  words = $state("");
  wordsAgain = $state("");
  strength = $state<Strength | null>(null);
  inputError = $state<Slip | null>(null);
  #weighing = 0;

  get chosen(): string {
    return this.way === "own" ? this.sentence : this.words;
  }

  async suggest(): Promise<void> {
    this.words = await backend.suggestPassphrase();
    this.wordsAgain = "";
  }

  /** Answers may arrive out of order: only the last request counts. */
  async weigh(): Promise<void> {
    const asked = ++this.#weighing;
    const strength =
      this.sentence === "" ? null : await backend.estimatePassphraseStrength(this.sentence);
    if (asked === this.#weighing) this.strength = strength;
  }

  /** Returns true if the passphrase can be used; if not, `slip` is the reason. */
  async ready(): Promise<boolean> {
    this.inputError = null;
    if (this.way === "words") {
      if (folded(this.wordsAgain) !== this.words) this.inputError = "not-these-words";
    } else {
      const { accepted } = await backend.estimatePassphraseStrength(this.sentence);
      if (!accepted) this.inputError = "weak";
      else if (this.again.trim() !== this.sentence.trim()) this.inputError = "not-the-same";
    }
    return this.inputError === null;
  }

  forget(): void {
    this.#weighing++;
    this.sentence = this.again = this.words = this.wordsAgain = "";
    this.strength = this.inputError = null;
  }
}
