// Commands for looking back, for lines for a job description, and for made-up notes.

import { invoke } from "@tauri-apps/api/core";
import type { GatheredView } from "../../../bindings/GatheredView";
import type { JobLine } from "../../../bindings/JobLine";
import type { JobLineContent } from "../../../bindings/JobLineContent";
import type { NotesSource } from "../../../bindings/NotesSource";
import type { DriftView } from "../../../bindings/DriftView";
import type { PartView } from "../../../bindings/PartView";
import type { RatingsView } from "../../../bindings/RatingsView";
import type { SeriesKey } from "../../../bindings/SeriesKey";
import type { Stretch } from "../../../bindings/Stretch";
import type { StretchChoices } from "../../../bindings/StretchChoices";

export const lookingBackCommands = {
  stretchChoices: (notes: NotesSource) => invoke<StretchChoices>("stretch_choices", { notes }),
  gathered: (stretch: Stretch, notes: NotesSource) =>
    invoke<GatheredView>("gathered", { stretch, notes }),
  acknowledgeSupportQuestion: (kind: string) =>
    invoke<void>("acknowledge_support_question", { kind }),
  jobLines: (notes: NotesSource) => invoke<JobLine[]>("job_lines", { notes }),
  saveJobLine: (id: number | null, content: JobLineContent) =>
    invoke<number>("save_job_line", { id, content }),
  moveJobLine: (id: number, up: boolean) => invoke<void>("move_job_line", { id, up }),
  removeJobLine: (id: number) => invoke<void>("remove_job_line", { id }),
  leaveMadeUpNotes: () => invoke<void>("leave_made_up_notes"),
  limitsOverTime: (stretch: Stretch, notes: NotesSource) =>
    invoke<PartView>("limits_over_time", { stretch, notes }),
  rolesOverTime: (stretch: Stretch, notes: NotesSource) =>
    invoke<PartView>("roles_over_time", { stretch, notes }),
  weighedOverTime: (stretch: Stretch, notes: NotesSource) =>
    invoke<PartView>("weighed_over_time", { stretch, notes }),
  conditionsOverTime: (stretch: Stretch, notes: NotesSource) =>
    invoke<PartView>("conditions_over_time", { stretch, notes }),
  /** The ratings of a series; of the one that was rated last without one. */
  ratings: (series: SeriesKey | null, stretch: Stretch, notes: NotesSource) =>
    invoke<RatingsView>("ratings", { series, stretch, notes }),
  ratingDrift: (series: SeriesKey, stretch: Stretch, notes: NotesSource) =>
    invoke<DriftView[]>("rating_drift", { series, stretch, notes }),
  /**
   * Compares a series with the time between two days: the ratings of a work period, if it is one of
   * several on the last day, and else those of the work period of that day.
   */
  chooseReference: (series: SeriesKey, workPeriod: number | null, from: string, to: string) =>
    invoke<void>("choose_reference", { series, workPeriod, from, to }),
  removeReference: (series: SeriesKey, workPeriod: number | null) =>
    invoke<void>("remove_reference", { series, workPeriod }),
};
