// Commands for composing, showing and sealing summaries.

import { invoke } from "@tauri-apps/api/core";
import type { SharedSummaryCard } from "../../../bindings/SharedSummaryCard";
import type { Selection } from "../../../bindings/Selection";
import type { AvailableContent } from "../../../bindings/AvailableContent";
import type { ComparedFile } from "../../../bindings/ComparedFile";
import type { DocumentView } from "../../../bindings/DocumentView";
import type { LeafContent } from "../../../bindings/LeafContent";
import type { KeyView } from "../../../bindings/KeyView";
import type { Part } from "../../../bindings/Part";
import type { Period } from "../../../bindings/Period";
import type { PlaceAt } from "../../../bindings/PlaceAt";
import type { PlaceChoice } from "../../../bindings/PlaceChoice";
import type { PlacesView } from "../../../bindings/PlacesView";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { Recipient } from "../../../bindings/Recipient";
import type { SaveLocation } from "../../../bindings/SaveLocation";
import type { SavedFile } from "../../../bindings/SavedFile";
import type { SealedFormat } from "../../../bindings/SealedFormat";
import type { SealedToKeysView } from "../../../bindings/SealedToKeysView";
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
  /** The places of a page that may point to someone, with the choices for them. */
  summaryPlaces: (chosen: Selection) => invoke<PlacesView>("summary_places", { chosen }),
  /** Takes a choice for some places; null undoes it. */
  decidePlaces: (chosen: Selection, places: PlaceAt[], choice: PlaceChoice | null) =>
    invoke<PlacesView>("decide_places", { chosen, places, choice }),
  /** The places of a page to hand over that may point to someone, with the choices for them. */
  leafPlaces: (leaf: LeafContent) => invoke<PlacesView>("leaf_places", { leaf }),
  decideLeafPlaces: (leaf: LeafContent, places: PlaceAt[], choice: PlaceChoice | null) =>
    invoke<PlacesView>("decide_leaf_places", { leaf, places, choice }),
  /** A page whose places are not looked at yet: it is seen here, and can't be shared. */
  sketchSummary: (chosen: Selection) => invoke<DocumentView>("sketch_summary", { chosen }),
  /** Refused while a place has no choice. */
  previewSummary: (chosen: Selection) => invoke<DocumentView>("preview_summary", { chosen }),
  /** Composes a page to hand over; refused while a place has no choice. Nothing about it is logged. */
  previewLeaf: (leaf: LeafContent) => invoke<DocumentView>("preview_leaf", { leaf }),
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
  /** `language` is that of the words around the page. */
  sealDocument: (document: string, phrase: PhraseKind, language: string) =>
    invoke<SealedView>("seal_document", { document, phrase, language }),
  sealDocumentToKeys: (document: string, keys: number[]) =>
    invoke<SealedToKeysView>("seal_document_to_keys", { document, keys }),
  recipientKeys: () => invoke<KeyView[]>("recipient_keys"),
  addRecipientKey: (label: string, key: string) =>
    invoke<void>("add_recipient_key", { label, key }),
  renameRecipientKey: (id: number, label: string) =>
    invoke<void>("rename_recipient_key", { id, label }),
  noteKeyCompared: (id: number) => invoke<void>("note_key_compared", { id }),
  removeRecipientKey: (id: number) => invoke<void>("remove_recipient_key", { id }),
  /** Saves the document that was sealed last in the other format, at the location picked since. */
  saveSealedCopy: () => invoke<SavedFile>("save_sealed_copy"),
  /** Opens the file dialog and compares the file with the log; null if it was cancelled. */
  compareFile: () => invoke<ComparedFile | null>("compare_file"),
  sharingLog: () => invoke<SharedSummaryCard[]>("sharing_log"),
};
