// Commands about backups.

import { invoke } from "@tauri-apps/api/core";
import type { BackupsView } from "../../../bindings/BackupsView";
import type { ChosenPlace } from "../../../bindings/ChosenPlace";
import type { SavedBackup } from "../../../bindings/SavedBackup";

export const backupsCommands = {
  backups: () => invoke<BackupsView>("backups"),
  backUpNow: () => invoke<BackupsView>("back_up_now"),
  /** Opens a dialog; null if it was closed. */
  chooseSecondPlace: () => invoke<ChosenPlace | null>("choose_second_place"),
  stopSecondPlace: () => invoke<void>("stop_second_place"),
  /** Opens a dialog; null if it was closed. */
  saveBackupAsFile: () => invoke<SavedBackup | null>("save_backup_as_file"),
};
