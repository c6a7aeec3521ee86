// Commands for composing, showing and sealing summaries.

import { invoke } from "@tauri-apps/api/core";
import type { SharedSummaryCard } from "../../../bindings/SharedSummaryCard";
import type { Selection } from "../../../bindings/Selection";
import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { DocumentView } from "../../../bindings/DocumentView";
import type { Part } from "../../../bindings/Part";
import type { Period } from "../../../bindings/Period";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { Recipient } from "../../../bindings/Recipient";
import type { SaveLocation } from "../../../bindings/SaveLocation";
import type { SavedFile } from "../../../bindings/SavedFile";
import type { SealedFormat } from "../../../bindings/SealedFormat";
import type { SealedView } from "../../../bindings/SealedView";

export const summariesCommands = {
  summaryChoices: (period: Period, recipient: Recipient | null) =>
    invoke<AvailableContent>("summary_choices", { period, recipient }),
  /** The day of the session that took place last; null if there was none. */
  summarySince: () => invoke<string | null>("summary_since"),
  /** About how many pages of paper it fills. */
  summaryPages: (chosen: Selection) => invoke<number>("summary_pages", { chosen }),
  summaryParts: (id: number) => invoke<Part[]>("summary_parts", { id }),
  summaryDraft: () => invoke<Selection | null>("summary_draft"),
  saveSummaryDraft: (chosen: Selection) => invoke<void>("save_summary_draft", { chosen }),
  discardSummaryDraft: () => invoke<void>("discard_summary_draft"),
  previewSummary: (chosen: Selection) => invoke<DocumentView>("preview_summary", { chosen }),
  /**
   * Shows the previewed document in the presentation window. The notebook and this window are
   * closed.
   */
  presentDocument: (document: string) => invoke<void>("present_document", { document }),
  /**
   * Opens the file dialog; null if it was cancelled. The location is valid for one sealing or one
   * copy.
   */
  pickSaveLocation: (form: SealedFormat) =>
    invoke<SaveLocation | null>("pick_save_location", { form }),
  sealDocument: (document: string, phrase: PhraseKind) =>
    invoke<SealedView>("seal_document", { document, phrase }),
  /** Saves the document that was sealed last in the other format, at the location picked since. */
  saveSealedCopy: () => invoke<SavedFile>("save_sealed_copy"),
  sharingLog: () => invoke<SharedSummaryCard[]>("sharing_log"),
};
