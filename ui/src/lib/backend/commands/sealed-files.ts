// Commands for opening a sealed file, for making a key, and for the current document.

import { invoke } from "@tauri-apps/api/core";
import type { PickedFile } from "../../../bindings/PickedFile";
import type { DocumentView } from "../../../bindings/DocumentView";
import type { KeyLocation } from "../../../bindings/KeyLocation";
import type { MadeKey } from "../../../bindings/MadeKey";
import type { PickedKey } from "../../../bindings/PickedKey";

export const sealedFilesCommands = {
  /** Opens the file dialog; null if it was cancelled. */
  pickSealedFile: () => invoke<PickedFile | null>("pick_sealed_file"),
  openSealed: (phrase: string) => invoke<DocumentView>("open_sealed", { phrase }),
  /** The words of a mistyped phrase that no phrase has. */
  unlistedPhraseWords: (phrase: string) => invoke<string[]>("unlisted_phrase_words", { phrase }),
  /** Opens the file dialog; null if it was cancelled. */
  pickKeyFile: () => invoke<PickedKey | null>("pick_key_file"),
  openSealedWithKey: (passphrase: string) =>
    invoke<DocumentView>("open_sealed_with_key", { passphrase }),
  /** Opens the file dialog; null if it was cancelled. The location is valid for one key. */
  pickKeyLocation: () => invoke<KeyLocation | null>("pick_key_location"),
  makeKey: (passphrase: string) => invoke<MadeKey>("make_key", { passphrase }),
  /** Prints the previewed or opened document; resolves when the print dialog is closed. */
  printDocument: (document: string) => invoke<void>("print_document", { document }),
  closeDocument: () => invoke<void>("close_document"),
};
