import { Again } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { LimitsView } from "../../bindings/LimitsView";

/** My limits. */
export class Mine extends Again<LimitsView> {
  constructor() {
    super(backend.limits);
  }

  /** Those in use. */
  get used() {
    return this.view?.limits.filter(({ limit }) => limit.retired_on === null) ?? [];
  }
}
