// Data that is loaded from the backend and loaded again after each change.

import { Action } from "./action.svelte";

/** Data from the backend, with the state of loading it. Loading starts at once. */
export class Resource<T> {
  value = $state.raw<T | null>(null);
  readonly loading = new Action();
  /** Resolves when the first load is over: true if it succeeded. */
  readonly firstLoad: Promise<boolean>;
  readonly #load: () => Promise<T>;
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(load: () => Promise<T>) {
    this.#load = load;
    this.firstLoad = this.reload();
  }

  reload(): Promise<boolean> {
    return this.change(async () => undefined);
  }

  /**
   * Runs `work` and loads again. Ignored while something runs, so that a double tap counts once.
   */
  change(work: () => Promise<unknown>): Promise<boolean> {
    if (this.loading.busy) return Promise.resolve(false);
    return (this.#last = this.loading.run(async () => {
      await work();
      this.value = await this.#load();
    }));
  }

  /** Like {@link change}, but waits for what is running instead of being ignored. */
  async changeNext(work: () => Promise<unknown>): Promise<boolean> {
    while (this.loading.busy) await this.#last;
    return this.change(work);
  }
}
