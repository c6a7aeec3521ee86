// Commands for looking back.

import { invoke } from "@tauri-apps/api/core";
import type { DriftView } from "../../../bindings/DriftView";
import type { PartView } from "../../../bindings/PartView";
import type { RatingsView } from "../../../bindings/RatingsView";
import type { SeriesKey } from "../../../bindings/SeriesKey";
import type { Stretch } from "../../../bindings/Stretch";
import type { StretchChoices } from "../../../bindings/StretchChoices";

export const lookingBackCommands = {
  stretchChoices: () => invoke<StretchChoices>("stretch_choices"),
  limitsOverTime: (stretch: Stretch) => invoke<PartView>("limits_over_time", { stretch }),
  rolesOverTime: (stretch: Stretch) => invoke<PartView>("roles_over_time", { stretch }),
  weighedOverTime: (stretch: Stretch) => invoke<PartView>("weighed_over_time", { stretch }),
  conditionsOverTime: (stretch: Stretch) => invoke<PartView>("conditions_over_time", { stretch }),
  /** The ratings of a series; of the one that was rated last without one. */
  ratings: (series: SeriesKey | null, stretch: Stretch) =>
    invoke<RatingsView>("ratings", { series, stretch }),
  ratingDrift: (series: SeriesKey, stretch: Stretch) =>
    invoke<DriftView[]>("rating_drift", { series, stretch }),
  /** Compares a series with the time between two days, in the work period of the last one. */
  chooseReference: (series: SeriesKey, from: string, to: string) =>
    invoke<void>("choose_reference", { series, from, to }),
  removeReference: (series: SeriesKey, chosenTo: string) =>
    invoke<void>("remove_reference", { series, chosenTo }),
};
