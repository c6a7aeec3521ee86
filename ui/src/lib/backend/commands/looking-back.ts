// Commands for looking back.

import { invoke } from "@tauri-apps/api/core";
import type { StretchChoices } from "../../../bindings/StretchChoices";

export const lookingBackCommands = {
  stretchChoices: () => invoke<StretchChoices>("stretch_choices"),
};
