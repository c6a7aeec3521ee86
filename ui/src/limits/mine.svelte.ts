import { Again } from "../again.svelte";
import { backend } from "../backend";
import type { LimitsView } from "../bindings/LimitsView";

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
