// Commands about older, damaged and missing notebooks.

import { invoke } from "@tauri-apps/api/core";
import type { BackupContentsView } from "../../../bindings/BackupContentsView";
import type { BackupListView } from "../../../bindings/BackupListView";
import type { RestoredView } from "../../../bindings/RestoredView";
import type { SalvageView } from "../../../bindings/SalvageView";

export const rescueCommands = {
  unlockAsItIs: (secret: string, isRecovery: boolean) =>
    invoke<void>("unlock_as_it_is", { secret, isRecovery }),
  acknowledgeRollback: () => invoke<void>("acknowledge_rollback"),
  gateBackups: () => invoke<BackupListView>("gate_backups"),
  pickBackupFolder: () => invoke<string | null>("pick_backup_folder"),
  pickBackupFile: () => invoke<string | null>("pick_backup_file"),
  lookIntoBackup: (name: string | null, secret: string, isRecovery: boolean) =>
    invoke<BackupContentsView>("look_into_backup", { name, secret, isRecovery }),
  restoreBackup: () => invoke<RestoredView>("restore_backup"),
  surveyDamage: (secret: string, isRecovery: boolean) =>
    invoke<SalvageView>("survey_damage", { secret, isRecovery }),
  salvage: () => invoke<RestoredView>("salvage"),
  leaveRescue: () => invoke<void>("leave_rescue"),
  goOnRestoring: () => invoke<RestoredView>("go_on_restoring"),
  stopRestoring: () => invoke<void>("stop_restoring"),
};
