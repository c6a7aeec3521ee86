// Typed text that is read only when it is needed.

import type { Answers } from "./answers";

/**
 * Text that was typed but not read yet. Megabytes are not read from an input at every key, but only
 * when they are saved or shown again.
 */
export class DeferredText {
  readonly #fields = new Map<string, () => string>();

  set(field: string, read: () => string): void {
    this.#fields.set(field, read);
  }

  /** Returns the answers with the typed text; the same object if nothing was typed. */
  applyTo(answers: Answers): Answers {
    if (this.#fields.size === 0) return answers;
    const now = { ...answers };
    for (const [field, read] of this.#fields) {
      const text = read();
      if (text === "") delete now[field];
      else now[field] = { text };
    }
    this.#fields.clear();
    return now;
  }
}
