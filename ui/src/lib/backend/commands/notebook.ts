// Commands about the open notebook: state, locking, passphrase, recovery and key.

import { invoke } from "@tauri-apps/api/core";
import type { DeskState } from "../../../bindings/DeskState";
import type { Sheet } from "../../../bindings/Sheet";
import type { WhatStaysWhere } from "../../../bindings/WhatStaysWhere";

export const notebookCommands = {
  deskState: () => invoke<DeskState>("desk_state"),
  storedFiles: () => invoke<WhatStaysWhere>("what_stays_where"),
  lock: () => invoke<void>("lock"),
  pageFlushed: () => invoke<void>("settled"),
  saveLockTimeout: (minutes: number) => invoke<void>("keep_lock_after", { minutes }),
  changePassphrase: (current: string | null, next: string) =>
    invoke<void>("change_passphrase", { current, next }),
  generateRecoverySheet: (current: string | null) =>
    invoke<Sheet>("offer_recovery_sheet", { current }),
  confirmRecoverySheet: (answers: string[]) => invoke<void>("keep_recovery_sheet", { answers }),
  rotateKey: (passphrase: string) => invoke<void>("renew_key", { passphrase }),
};
