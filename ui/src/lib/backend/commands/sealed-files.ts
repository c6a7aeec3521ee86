// Commands for opening a sealed file and for the current document.

import { invoke } from "@tauri-apps/api/core";
import type { PickedFile } from "../../../bindings/PickedFile";
import type { DocumentView } from "../../../bindings/DocumentView";

export const sealedFilesCommands = {
  /** Opens the file dialog; null if it was cancelled. */
  pickSealedFile: () => invoke<PickedFile | null>("pick_sealed_file"),
  openSealed: (phrase: string) => invoke<DocumentView>("open_sealed", { phrase }),
  /** The words of a mistyped phrase that no phrase has. */
  unlistedPhraseWords: (phrase: string) => invoke<string[]>("unlisted_phrase_words", { phrase }),
  /** Prints the previewed or opened document; resolves when the print dialog is closed. */
  printDocument: (document: string) => invoke<void>("print_document", { document }),
  closeDocument: () => invoke<void>("close_document"),
};
