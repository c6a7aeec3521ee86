import { Attempt } from "../attempt.svelte";
import { backend } from "../backend";
import type { LimitsView } from "../bindings/LimitsView";

/** My limits, asked for wherever they are shown, and again after each change. */
export class Mine {
  view = $state.raw<LimitsView | null>(null);
  readonly looking = new Attempt();

  constructor() {
    void this.look();
  }

  /** Those in use. */
  get used() {
    return this.view?.limits.filter(({ limit }) => limit.retired_on === null) ?? [];
  }

  look(): Promise<boolean> {
    return this.looking.make(async () => {
      this.view = await backend.limits();
    });
  }

  /** Does something with them, and looks again. */
  async change(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.looking.make(async () => {
      await work();
      this.view = await backend.limits();
    });
    return done;
  }
}
