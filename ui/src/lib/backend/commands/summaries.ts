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
  /** The page that is previewed, in a window of its own. The notebook is closed, and this page with it. */
  presentDocument: (document: string) => invoke<void>("show_page_here", { document }),
  /** Opens the file dialog; null when it was closed. The place counts for one sealing, or one saving. */
  pickSaveLocation: (form: SealedForm) => invoke<PlaceChosen | null>("choose_place", { form }),
  sealDocument: (document: string, phrase: PhraseKind) =>
    invoke<SealedView>("seal_page", { document, phrase }),
  /** What was sealed last, in the form for which a place was chosen since. */
  saveSealedCopy: () => invoke<SavedFile>("save_sealed_too"),
  sharingLog: () => invoke<BroughtCard[]>("brought"),
};
