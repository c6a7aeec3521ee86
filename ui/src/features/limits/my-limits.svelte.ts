import { Resource } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { LimitsView } from "../../bindings/LimitsView";

/** My limits. */
export class Mine extends Resource<LimitsView> {
  constructor() {
    super(backend.limits);
  }

  /** Those in use. */
  get used() {
    return this.value?.limits.filter(({ limit }) => limit.retired_on === null) ?? [];
  }
}
