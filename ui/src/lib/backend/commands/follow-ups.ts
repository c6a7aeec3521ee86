// Commands for follow-up questions that are due.

import { invoke } from "@tauri-apps/api/core";

export const followUpsCommands = {
  /** Until the next ones. */
  skipFollowUp: (entry: number) => invoke<void>("leave_follow_up", { entry }),
  /** For good. */
  stopFollowUps: (entry: number) => invoke<void>("end_follow_ups", { entry }),
};
