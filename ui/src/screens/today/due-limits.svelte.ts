import type { LimitCard } from "../../bindings/LimitCard";
import { MyLimits } from "../../features/limits/my-limits.svelte";

/** My limits as Today shows them: what is to be looked at again comes first, and the others below everything that can be begun. */
export class DueLimits extends MyLimits {
  /** Those that were due when Today was opened stay where they are, so that what was just said can be taken back. */
  #due = $state.raw<ReadonlySet<number>>(new Set());

  constructor() {
    super();
    void this.firstLoad.then(() => {
      this.#due = new Set(this.active.filter(({ due }) => due).map(({ limit }) => limit.id));
    });
  }

  get due(): LimitCard[] {
    return this.active.filter(({ limit }) => this.#due.has(limit.id));
  }
  get others(): LimitCard[] {
    return this.active.filter(({ limit }) => !this.#due.has(limit.id));
  }
}
