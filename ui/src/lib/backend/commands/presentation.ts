// Commands of the presentation window.

import { invoke } from "@tauri-apps/api/core";
import type { PresentationState } from "../../../bindings/PresentationState";

export const presentationCommands = {
  presentationState: () => invoke<PresentationState>("presentation_state"),
};
