// Commands for other states of the notebook: looking inside, taking back, merging and restoring.

import { invoke } from "@tauri-apps/api/core";
import type { EntryView } from "../../../bindings/EntryView";
import type { FoundStateView } from "../../../bindings/FoundStateView";
import type { MergeCounts } from "../../../bindings/MergeCounts";
import type { OtherEntryView } from "../../../bindings/OtherEntryView";
import type { OtherMonthView } from "../../../bindings/OtherMonthView";
import type { OtherSearchView } from "../../../bindings/OtherSearchView";
import type { OtherStateView } from "../../../bindings/OtherStateView";
import type { StateSource } from "../../../bindings/StateSource";
import type { TakenBack } from "../../../bindings/TakenBack";

export const restoreCommands = {
  statesBeside: () => invoke<FoundStateView[]>("states_beside"),
  /** Opens the folder dialog; null if it was cancelled. */
  chooseStateFolder: () => invoke<string | null>("choose_state_folder"),
  openOtherState: (source: StateSource, passphrase: string | null) =>
    invoke<OtherStateView>("open_other_state", { source, passphrase }),
  closeOtherState: () => invoke<void>("close_other_state"),
  otherState: () => invoke<OtherStateView>("other_state"),
  otherMonth: (month: string | null) => invoke<OtherMonthView>("other_month", { month }),
  otherSearch: (words: string) => invoke<OtherSearchView>("other_search", { words }),
  otherEntry: (id: number) => invoke<OtherEntryView>("other_entry", { id }),
  otherVersion: (id: number) => invoke<EntryView>("other_version", { id }),
  takeBackEntry: (id: number) => invoke<TakenBack>("take_back_entry", { id }),
  takeBackVersion: (id: number) => invoke<TakenBack>("take_back_version", { id }),
  mergeOtherState: () => invoke<MergeCounts>("merge_other_state"),
  letStateGo: (source: StateSource) => invoke<void>("let_state_go", { source }),
  /** Locks when it is done. */
  restoreOtherState: (source: StateSource, passphrase: string) =>
    invoke<void>("restore_other_state", { source, passphrase }),
};
