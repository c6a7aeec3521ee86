// Commands for reading, searching and removing entries.

import { invoke } from "@tauri-apps/api/core";
import type { Draft } from "../../../bindings/Draft";
import type { EntryCard } from "../../../bindings/EntryCard";
import type { EntryView } from "../../../bindings/EntryView";
import type { Filter } from "../../../bindings/Filter";
import type { FilterChoices } from "../../../bindings/FilterChoices";
import type { MonthPage } from "../../../bindings/MonthPage";
import type { OnThisDay } from "../../../bindings/OnThisDay";
import type { SearchPage } from "../../../bindings/SearchPage";
import type { SharingStatus } from "../../../bindings/SharingStatus";
import type { VersionCard } from "../../../bindings/VersionCard";
import type { VersionComparison } from "../../../bindings/VersionComparison";

export const entriesCommands = {
  entry: (id: number) => invoke<EntryView>("entry", { id }),
  /** Returns the draft in which an entry is being changed, if there is one. */
  changeEntry: (id: number) => invoke<Draft | null>("change_entry", { id }),
  setSharingStatus: (id: number, share: SharingStatus) =>
    invoke<void>("set_sharing_status", { id, share }),
  earlierVersions: (id: number) => invoke<VersionCard[]>("earlier_versions", { id }),
  earlierVersion: (id: number) => invoke<EntryView>("earlier_version", { id }),
  compareVersion: (id: number) => invoke<VersionComparison>("compare_version", { id }),
  restoreVersion: (id: number) => invoke<number>("restore_version", { id }),
  removeEarlierVersions: (id: number) => invoke<void>("remove_earlier_versions", { id }),
  moveToBin: (id: number) => invoke<void>("move_to_bin", { id }),
  restoreFromBin: (id: number) => invoke<void>("restore_from_bin", { id }),
  bin: () => invoke<EntryCard[]>("bin"),
  deletePermanently: (id: number) => invoke<void>("delete_permanently", { id }),
  entriesOfMonth: (month: string | null, filter: Filter) =>
    invoke<MonthPage>("entries_of_month", { month, filter }),
  filterChoices: () => invoke<FilterChoices>("filter_choices"),
  search: (words: string, filter: Filter) => invoke<SearchPage>("search", { words, filter }),
  /** Reads the words of all notes ahead of a search. */
  prepareSearch: () => invoke<void>("prepare_search"),
  onThisDay: () => invoke<OnThisDay>("on_this_day"),
};
