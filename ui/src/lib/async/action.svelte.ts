import { errorFrom } from "../backend/errors";
import type { ErrorView } from "../../bindings/ErrorView";

/** Something a person asked for that takes a moment and may not work. One at a time. */
export class Attempt {
  busy = $state(false);
  done = $state(false);
  trouble = $state<ErrorView | null>(null);
  #next: (() => Promise<void>) | null = null;

  async make(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.done = false;
    this.trouble = null;
    try {
      await work();
      this.done = true;
    } catch (rejection) {
      this.trouble = errorFrom(rejection);
    } finally {
      this.busy = false;
    }
    return this.done;
  }

  /** For settings: what is asked for while one is being kept comes after it, and of several the last. */
  async makeLast(work: () => Promise<void>): Promise<void> {
    if (this.busy) {
      this.#next = work;
      return;
    }
    await this.make(work);
    const next = this.#next;
    this.#next = null;
    if (next) await this.makeLast(next);
  }
}
