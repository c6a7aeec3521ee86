// Commands for opening a sealed file and for the current document.

import { invoke } from "@tauri-apps/api/core";
import type { ChosenFile } from "../../../bindings/ChosenFile";
import type { PageView } from "../../../bindings/PageView";

export const sealedFilesCommands = {
  /** Opens the file dialog; null if it was cancelled. */
  pickSealedFile: () => invoke<ChosenFile | null>("choose_sealed"),
  openSealed: (phrase: string) => invoke<PageView>("open_sealed", { phrase }),
  /** Prints the previewed or opened document; resolves when the print dialog is closed. */
  printDocument: (document: string) => invoke<void>("print_page", { document }),
  closeDocument: () => invoke<void>("let_go_of_page"),
};
