// Commands of the gate: create, unlock and recover the notebook.

import { invoke } from "@tauri-apps/api/core";
import type { GateState } from "../../../bindings/GateState";
import type { WhoseLaptop } from "../../../bindings/WhoseLaptop";

export const gateCommands = {
  gateState: () => invoke<GateState>("gate_state"),
  createNotebook: (passphrase: string, whoseLaptop: WhoseLaptop) =>
    invoke<void>("create_notebook", { passphrase, whoseLaptop }),
  unlock: (passphrase: string) => invoke<void>("unlock", { passphrase }),
  unlockReadOnly: (passphrase: string) => invoke<void>("unlock_for_rescue", { passphrase }),
  recover: (words: string) => invoke<void>("recover", { words }),
  recoverReadOnly: (words: string) => invoke<void>("recover_for_rescue", { words }),
  restrictFolderPermissions: () => invoke<void>("close_folder_to_others"),
};
