// Commands about another folder, and about removing the notebook from this computer.

import { invoke } from "@tauri-apps/api/core";
import type { FolderView } from "../../../bindings/FolderView";
import type { RemovalView } from "../../../bindings/RemovalView";

export const leavingCommands = {
  /** Opens a dialog; null if it was closed. */
  pickNotebookFolder: () => invoke<FolderView | null>("pick_notebook_folder"),
  /** Ends the program and starts it again with the folder that was picked. */
  openPickedFolder: (remember: boolean) => invoke<void>("open_picked_folder", { remember }),
  openUsualFolder: (remember: boolean) => invoke<void>("open_usual_folder", { remember }),
  removal: () => invoke<RemovalView>("removal"),
  removeNotebook: (passphrase: string | null) =>
    invoke<RemovalView>("remove_notebook", { passphrase }),
  goOnRemoving: () => invoke<RemovalView>("go_on_removing"),
  stopRemoving: () => invoke<void>("stop_removing"),
  endProgram: () => invoke<void>("end_program"),
};
