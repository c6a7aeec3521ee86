// Commands of the presentation window.

import { invoke } from "@tauri-apps/api/core";
import type { ShownState } from "../../../bindings/ShownState";

export const presentationCommands = {
  presentationState: () => invoke<ShownState>("shown_state"),
};
