// The limits on Today: due and other ones.

import type { LimitCard } from "../../bindings/LimitCard";
import { MyLimits } from "../../features/limits/my-limits.svelte";

/** The person's limits as Today shows them: due reviews first, the others further down. */
export class DueLimits extends MyLimits {
  /**
   * The limits that were due when Today was opened. They stay in place, so that a review can be
   * undone.
   */
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
