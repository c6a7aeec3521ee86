// Commands of the gate: create, unlock and recover the notebook.

import { invoke } from "@tauri-apps/api/core";
import type { GateState } from "../../../bindings/GateState";
import type { DeviceOwner } from "../../../bindings/DeviceOwner";

export const gateCommands = {
  gateState: () => invoke<GateState>("gate_state"),
  createNotebook: (passphrase: string, whoseLaptop: DeviceOwner) =>
    invoke<void>("create_notebook", { passphrase, whoseLaptop }),
  unlock: (passphrase: string) => invoke<void>("unlock", { passphrase }),
  unlockReadOnly: (passphrase: string) => invoke<void>("unlock_read_only", { passphrase }),
  recover: (words: string) => invoke<void>("recover", { words }),
  recoverReadOnly: (words: string) => invoke<void>("recover_read_only", { words }),
  restrictFolderPermissions: () => invoke<void>("restrict_folder_permissions"),
};
