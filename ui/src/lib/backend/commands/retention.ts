// Commands about how long the text of notes is kept.

import { invoke } from "@tauri-apps/api/core";
import type { RetentionView } from "../../../bindings/RetentionView";

export const retentionCommands = {
  retention: () => invoke<RetentionView>("retention"),
  /** Saves the months after which text expires; null if it never does. */
  saveRetention: (months: number | null) => invoke<RetentionView>("save_retention", { months }),
  keepText: (id: number, keep: boolean) => invoke<RetentionView>("keep_text", { id, keep }),
};
