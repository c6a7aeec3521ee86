// Commands for work periods and the early sign.

import { invoke } from "@tauri-apps/api/core";
import type { WorkPeriodsView } from "../../../bindings/WorkPeriodsView";
import type { WorkPeriod } from "../../../bindings/WorkPeriod";

export const workPeriodsCommands = {
  workPeriods: () => invoke<WorkPeriodsView>("work_periods"),
  /** The work periods that run on a day, if there are several; a note without a choice is of the first. */
  workplacesOn: (day: string) => invoke<WorkPeriod[]>("workplaces_on", { day }),
  /** Saves a work period. With `instead`, a new one ends the current ones. */
  saveWorkPeriod: (phase: WorkPeriod, instead: boolean) =>
    invoke<number>("save_work_period", { phase, instead }),
  removeWorkPeriod: (id: number) => invoke<void>("remove_work_period", { id }),
  saveEarlySign: (sentence: string) => invoke<void>("save_early_sign", { sentence }),
};
