// Commands for work periods and the early sign.

import { invoke } from "@tauri-apps/api/core";
import type { PeriodsView } from "../../../bindings/PeriodsView";
import type { Phase } from "../../../bindings/Phase";

export const workPeriodsCommands = {
  workPeriods: () => invoke<PeriodsView>("periods"),
  /** Saves a work period. With `instead`, a new one ends the current ones. */
  saveWorkPeriod: (phase: Phase, instead: boolean) =>
    invoke<number>("keep_phase", { phase, instead }),
  removeWorkPeriod: (id: number) => invoke<void>("remove_phase", { id }),
  saveEarlySign: (sentence: string) => invoke<void>("keep_own_sign", { sentence }),
};
