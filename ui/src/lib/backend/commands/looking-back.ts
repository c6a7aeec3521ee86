// Commands for looking back.

import { invoke } from "@tauri-apps/api/core";
import type { PartView } from "../../../bindings/PartView";
import type { Stretch } from "../../../bindings/Stretch";
import type { StretchChoices } from "../../../bindings/StretchChoices";

export const lookingBackCommands = {
  stretchChoices: () => invoke<StretchChoices>("stretch_choices"),
  limitsOverTime: (stretch: Stretch) => invoke<PartView>("limits_over_time", { stretch }),
  rolesOverTime: (stretch: Stretch) => invoke<PartView>("roles_over_time", { stretch }),
  weighedOverTime: (stretch: Stretch) => invoke<PartView>("weighed_over_time", { stretch }),
  conditionsOverTime: (stretch: Stretch) => invoke<PartView>("conditions_over_time", { stretch }),
};
