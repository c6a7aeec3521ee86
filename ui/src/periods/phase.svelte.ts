import type { Phase } from "../bindings/Phase";
import type { PhaseContent } from "../bindings/PhaseContent";
import { today } from "../dates";

export const beginning = (): Phase => ({
  id: null,
  starts_on: today(),
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
  phase = $state.raw<Phase>(beginning());
  /** What was typed as a year and cannot be one, of the first day and of the last. */
  slips = $state.raw<{ starts: string | null; ends: string | null }>({ starts: null, ends: null });

  constructor(phase: Phase) {
    this.phase = phase;
  }

  say(part: Partial<PhaseContent>): void {
    this.phase = { ...this.phase, content: { ...this.phase.content, ...part } };
  }

  get fits(): boolean {
    return this.slips.starts === null && this.slips.ends === null;
  }
}
