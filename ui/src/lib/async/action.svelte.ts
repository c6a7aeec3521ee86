// The state of an operation that a person started: running, done or failed.

import { untrack } from "svelte";
import type { ErrorView } from "../../bindings/ErrorView";
import { errorFrom } from "../backend/errors";

/** An operation that takes a moment and may fail. Runs once at a time. */
export class Action {
  busy = $state(false);
  done = $state(false);
  error = $state<ErrorView | null>(null);
  #next: (() => Promise<void>) | null = null;

  /** Runs `work` unless something runs already. Returns true if it succeeded. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.#isBusy()) return false;
    this.busy = true;
    this.done = false;
    this.error = null;
    try {
      await work();
      this.done = true;
    } catch (rejection) {
      this.error = errorFrom(rejection);
    } finally {
      this.busy = false;
    }
    return this.done;
  }

  /** Runs `work` now or after the current run. Of several that wait, only the newest runs. */
  async runLatest(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy()) {
      this.#next = work;
      return;
    }
    await this.run(work);
    const next = this.#next;
    this.#next = null;
    if (next) await this.runLatest(next);
  }

  /** Untracked: an effect that runs something would otherwise run it again when that is over. */
  #isBusy(): boolean {
    return untrack(() => this.busy);
  }
}
