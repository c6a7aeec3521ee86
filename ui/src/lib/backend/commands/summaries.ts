// Commands for composing, showing and sealing summaries.

import { invoke } from "@tauri-apps/api/core";
import type { BroughtCard } from "../../../bindings/BroughtCard";
import type { Chosen } from "../../../bindings/Chosen";
import type { Material } from "../../../bindings/Material";
import type { PageView } from "../../../bindings/PageView";
import type { Part } from "../../../bindings/Part";
import type { Period } from "../../../bindings/Period";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { PlaceChosen } from "../../../bindings/PlaceChosen";
import type { SavedFile } from "../../../bindings/SavedFile";
import type { SealedForm } from "../../../bindings/SealedForm";
import type { SealedView } from "../../../bindings/SealedView";

export const summariesCommands = {
  summaryChoices: (period: Period) => invoke<Material>("summary_material", { period }),
  summaryParts: (id: number) => invoke<Part[]>("summary_parts", { id }),
  summaryDraft: () => invoke<Chosen | null>("summary_draft"),
  saveSummaryDraft: (chosen: Chosen) => invoke<void>("save_summary_draft", { chosen }),
  discardSummaryDraft: () => invoke<void>("discard_summary_draft"),
  previewSummary: (chosen: Chosen) => invoke<PageView>("preview_summary", { chosen }),
  /**
   * Shows the previewed document in the presentation window. The notebook and this window are
   * closed.
   */
  presentDocument: (document: string) => invoke<void>("show_page_here", { document }),
  /**
   * Opens the file dialog; null if it was cancelled. The location is valid for one sealing or one
   * copy.
   */
  pickSaveLocation: (form: SealedForm) => invoke<PlaceChosen | null>("choose_place", { form }),
  sealDocument: (document: string, phrase: PhraseKind) =>
    invoke<SealedView>("seal_page", { document, phrase }),
  /** Saves the document that was sealed last in the other format, at the location picked since. */
  saveSealedCopy: () => invoke<SavedFile>("save_sealed_too"),
  sharingLog: () => invoke<BroughtCard[]>("brought"),
};
