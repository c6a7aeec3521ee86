// The screens of the desk, each with what it shows.

import type { PickedQuestionnaire } from "../../bindings/PickedQuestionnaire";
import type { EntryKind } from "../../bindings/EntryKind";
import type { Leaf } from "../../bindings/Leaf";
import type { FormStart, SavedNote } from "../forms/form-start";
import type { OtherStatePlace } from "./other-state.svelte";

/** The parts of Settings that can be opened directly. */
export type SettingsPart =
  "sheet" | "change" | "periods" | "watch" | "backups" | "keeping" | "leaving" | "transfer";

/** A screen with what it shows. */
export type Location =
  | { screen: "today"; saved?: SavedNote }
  | { screen: "choose"; kind: EntryKind }
  | { screen: "write"; start: FormStart }
  | { screen: "comes-back"; entry: number; form: string }
  | { screen: "journal"; search?: boolean }
  | { screen: "entry"; id: number; saved?: SavedNote }
  | { screen: "version"; id: number }
  | { screen: "bin" }
  | { screen: "this-day" }
  | { screen: "state"; place: OtherStatePlace }
  | { screen: "state-note"; id: number }
  | { screen: "state-version"; id: number; here: boolean }
  | { screen: "looking-back" }
  | { screen: "made-up" }
  | { screen: "limits" }
  | { screen: "supervision" }
  | { screen: "prepare" }
  | { screen: "leaf"; leaf: Leaf }
  | { screen: "open-sealed" }
  | { screen: "questionnaires"; accepted?: boolean }
  | { screen: "questionnaire-file"; chosen: PickedQuestionnaire }
  | { screen: "take-out" }
  | { screen: "bring-in" }
  | { screen: "settings"; open?: SettingsPart };
