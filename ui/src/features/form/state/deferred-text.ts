import type { Answers } from "./answers";

/**
 * What was typed and not looked at yet. Megabytes are not fetched out of a field at every key, only when they are
 * needed: to be saved, to be kept, to be shown again.
 */
export class DeferredText {
  readonly #fields = new Map<string, () => string>();

  set(field: string, read: () => string): void {
    this.#fields.set(field, read);
  }

  /** The answers with it; the very same ones if nothing was typed. */
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
