import { backend } from "../../lib/backend/backend";
import type { Phase } from "../../bindings/Phase";
import type { PhaseContent } from "../../bindings/PhaseContent";
import { today } from "../../lib/dates/format";
import { autosaved, type AutosavedForm } from "../../lib/autosave/form-autosave.svelte";

export const emptyWorkPeriod = (since = today()): Phase => ({
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

/** A period of work while it is being described. */
export class WorkPeriodDraft {
  readonly form: AutosavedForm<Phase>;
  /** What was typed as a year and cannot be one, of the first day and of the last. */
  invalidYears = $state.raw<{ starts: string | null; ends: string | null }>({
    starts: null,
    ends: null,
  });

  constructor(period: Phase) {
    this.form = autosaved(`phase/${period.id ?? "new"}`, period);
  }

  get period(): Phase {
    return this.form.value;
  }

  update(content: Partial<PhaseContent>): void {
    this.form.update({ content: { ...this.period.content, ...content } });
  }

  /** `instead`: in the place of the one that goes on. */
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
