// The state of a work period being edited.

import { backend } from "../../lib/backend/backend";
import type { WorkPeriod } from "../../bindings/WorkPeriod";
import type { WorkPeriodContent } from "../../bindings/WorkPeriodContent";
import { today } from "../../lib/dates/today";
import { autosaved, type AutosavedForm } from "../../lib/autosave/form-autosave.svelte";

export const emptyWorkPeriod = (since = today()): WorkPeriod => ({
  id: null,
  starts_on: since,
  ends_on: null,
  content: {
    label: "",
    setting: null,
    hours_band: null,
    tenure_band: null,
    has_job_description: null,
    formerly_treated_here: null,
  },
});

/** A work period while it is being edited. */
export class WorkPeriodDraft {
  readonly form: AutosavedForm<WorkPeriod>;
  /** Invalid years of the first and the last day. */
  invalidYears = $state.raw<{ starts: string | null; ends: string | null }>({
    starts: null,
    ends: null,
  });

  constructor(period: WorkPeriod) {
    this.form = autosaved(`phase/${period.id ?? "new"}`, period);
  }

  get period(): WorkPeriod {
    return this.form.value;
  }

  update(content: Partial<WorkPeriodContent>): void {
    this.form.update({ content: { ...this.period.content, ...content } });
  }

  /** Saves it. With `instead`, it replaces the current one. */
  save(instead: boolean): Promise<void> {
    return this.form.save(
      (period) => backend.saveWorkPeriod(period, instead),
      (period) => (period.id === null ? emptyWorkPeriod() : period),
    );
  }

  get isValid(): boolean {
    return this.invalidYears.starts === null && this.invalidYears.ends === null;
  }
}
