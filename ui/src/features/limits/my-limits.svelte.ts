// The person's limits as a resource.

import { Resource } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { LimitsView } from "../../bindings/LimitsView";

/** The person's limits. */
export class MyLimits extends Resource<LimitsView> {
  constructor() {
    super(backend.limits);
  }

  /** The limits in use. */
  get active() {
    return this.value?.limits.filter(({ limit }) => limit.retired_on === null) ?? [];
  }
}
