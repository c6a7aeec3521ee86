import { Resource } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { LimitsView } from "../../bindings/LimitsView";

/** My limits. */
export class MyLimits extends Resource<LimitsView> {
  constructor() {
    super(backend.limits);
  }

  /** Those in use. */
  get active() {
    return this.value?.limits.filter(({ limit }) => limit.retired_on === null) ?? [];
  }
}
