import { Attempt } from "./action.svelte";

/** Something that is asked for wherever it is shown, and again after each change. */
export class Again<T> {
  view = $state.raw<T | null>(null);
  readonly looking = new Attempt();
  /** The first look, once it is over. */
  readonly first: Promise<boolean>;
  readonly #ask: () => Promise<T>;
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    this.first = this.look();
  }

  look(): Promise<boolean> {
    return this.change(async () => undefined);
  }

  /** Does something with it, and looks again. A second tap meanwhile is passed over. */
  change(work: () => Promise<unknown>): Promise<boolean> {
    if (this.looking.busy) return Promise.resolve(false);
    return (this.#last = this.looking.make(async () => {
      await work();
      this.view = await this.#ask();
    }));
  }

  /** The same for what must not be passed over: it waits for what is being done. */
  async changeThen(work: () => Promise<unknown>): Promise<boolean> {
    while (this.looking.busy) await this.#last;
    return this.change(work);
  }
}
