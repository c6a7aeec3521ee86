// Commands for follow-up questions that are due.

import { invoke } from "@tauri-apps/api/core";

export const followUpsCommands = {
  /** Skips the follow-ups that are due. */
  skipFollowUp: (entry: number) => invoke<void>("skip_follow_up", { entry }),
  /** Stops the follow-ups of an entry for good. */
  stopFollowUps: (entry: number) => invoke<void>("stop_follow_ups", { entry }),
};
