// Commands for taking everything out and bringing notes in.

import { invoke } from "@tauri-apps/api/core";
import type { ExportLocation } from "../../../bindings/ExportLocation";
import type { ExportView } from "../../../bindings/ExportView";
import type { ImportPreview } from "../../../bindings/ImportPreview";
import type { ImportView } from "../../../bindings/ImportView";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { PickedSource } from "../../../bindings/PickedSource";
import type { TransferProgress } from "../../../bindings/TransferProgress";

export const transferCommands = {
  /** Opens the file dialog; null if it was cancelled. The location is valid for one export. */
  pickExportLocation: (sealed: boolean) =>
    invoke<ExportLocation | null>("pick_export_location", { sealed }),
  /** Saves everything at the picked location; open, without a phrase, if `phrase` is null. */
  exportEverything: (phrase: PhraseKind | null) =>
    invoke<ExportView>("export_everything", { phrase }),
  /** Opens the dialog for a file or a folder; null if it was cancelled. */
  pickImportSource: (folder: boolean) =>
    invoke<PickedSource | null>("pick_import_source", { folder }),
  /** Reads what was picked, with its phrase or passphrase if it needs one. Nothing is stored. */
  previewImport: (secret: string | null) => invoke<ImportPreview>("preview_import", { secret }),
  /** Adds what was previewed last; notes of another program with `tag`. */
  bringIn: (tag: string) => invoke<ImportView>("bring_in", { tag }),
  /** Moves the notes that were brought in last to the bin. */
  takeBackImport: () => invoke<void>("take_back_import"),
  forgetImport: () => invoke<void>("forget_import"),
  transferProgress: () => invoke<TransferProgress>("transfer_progress"),
  stopTransfer: () => invoke<void>("stop_transfer"),
};
