// Commands about the open notebook: state, locking, passphrase, recovery and key.

import { invoke } from "@tauri-apps/api/core";
import type { DeskState } from "../../../bindings/DeskState";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { RecoverySheetView } from "../../../bindings/RecoverySheetView";
import type { StoredFilesView } from "../../../bindings/StoredFilesView";

export const notebookCommands = {
  deskState: () => invoke<DeskState>("desk_state"),
  storedFiles: () => invoke<StoredFilesView>("stored_files"),
  lock: () => invoke<void>("lock"),
  /** Goes on after the person was asked whether to close the window. */
  stayOpen: () => invoke<void>("stay_open"),
  /** Gives up text that could not be saved. */
  abandonUnsavedText: () => invoke<void>("abandon_unsaved_text"),
  pageFlushed: () => invoke<void>("page_flushed"),
  saveLockTimeout: (minutes: number) => invoke<void>("save_lock_timeout", { minutes }),
  saveDayEnd: (hour: number) => invoke<void>("save_day_end", { hour }),
  noteActivity: () => invoke<void>("note_activity"),
  changePassphrase: (current: string | null, next: string) =>
    invoke<void>("change_passphrase", { current, next }),
  generateRecoverySheet: (current: string | null, kind: PhraseKind) =>
    invoke<RecoverySheetView>("generate_recovery_sheet", { current, kind }),
  confirmRecoverySheet: (answers: string[]) => invoke<void>("confirm_recovery_sheet", { answers }),
  rotateKey: (passphrase: string) => invoke<void>("rotate_key", { passphrase }),
};
