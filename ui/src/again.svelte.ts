import { Attempt } from "./attempt.svelte";

/** Something that is asked for wherever it is shown, and again after each change. */
export class Again<T> {
  view = $state.raw<T | null>(null);
  readonly looking = new Attempt();
  readonly #ask: () => Promise<T>;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    void this.look();
  }

  look(): Promise<boolean> {
    return this.change(async () => undefined);
  }

  /** Does something with it, and looks again. */
  change(work: () => Promise<unknown>): Promise<boolean> {
    return this.looking.make(async () => {
      await work();
      this.view = await this.#ask();
    });
  }
}
