import { backend } from "../../lib/backend/backend";
import type { Phase } from "../../bindings/Phase";
import type { PhaseContent } from "../../bindings/PhaseContent";
import { today } from "../../lib/dates/format";
import { autosaved, type AutosavedForm } from "../../lib/autosave/form-autosave.svelte";

export const beginning = (since = today()): Phase => ({
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
export class Describing {
  readonly typed: AutosavedForm<Phase>;
  /** What was typed as a year and cannot be one, of the first day and of the last. */
  slips = $state.raw<{ starts: string | null; ends: string | null }>({ starts: null, ends: null });

  constructor(phase: Phase) {
    this.typed = autosaved(`phase/${phase.id ?? "new"}`, phase);
  }

  get phase(): Phase {
    return this.typed.value;
  }

  say(content: Partial<PhaseContent>): void {
    this.typed.update({ content: { ...this.phase.content, ...content } });
  }

  /** `instead`: in the place of the one that goes on. */
  keep(instead: boolean): Promise<void> {
    return this.typed.save(
      (said) => backend.saveWorkPeriod(said, instead),
      (said) => (said.id === null ? beginning() : said),
    );
  }

  get fits(): boolean {
    return this.slips.starts === null && this.slips.ends === null;
  }
}
