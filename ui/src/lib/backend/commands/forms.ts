// Commands for filling in forms: drafts, autosaved forms, preferences.

import { invoke } from "@tauri-apps/api/core";
import type { Draft } from "../../../bindings/Draft";
import type { FormKey } from "../../../bindings/FormKey";
import type { FormView } from "../../../bindings/FormView";
import type { FormsView } from "../../../bindings/FormsView";
import type { SavedEntry } from "../../../bindings/SavedEntry";
import type { TodayView } from "../../../bindings/TodayView";
import type { EntryInput } from "../../../bindings/EntryInput";

export const formsCommands = {
  forms: () => invoke<FormsView>("forms"),
  form: (id: string) => invoke<FormView>("form", { id }),
  today: () => invoke<TodayView>("today"),
  saveDraft: (writing: EntryInput) => invoke<number>("save_draft", { writing }),
  draft: (id: number) => invoke<Draft>("draft", { id }),
  /** Discards a draft, and text of the form `writing` that could not be saved. */
  discardDraft: (id: number | null, writing?: number) =>
    invoke<void>("discard_draft", { id, writing: writing ?? null }),
  saveEntry: (writing: EntryInput) => invoke<SavedEntry>("save_entry", { writing }),
  savePreference: (name: string, value: string) => invoke<void>("save_preference", { name, value }),
  autosaveForm: (place: FormKey, content: string) =>
    invoke<void>("autosave_form", { place, content }),
  discardAutosavedForm: (place: FormKey) => invoke<void>("discard_autosaved_form", { place }),
  /** Skips the follow-ups that are due. */
  skipFollowUp: (entry: number) => invoke<void>("skip_follow_up", { entry }),
  /** Stops the follow-ups of an entry for good. */
  stopFollowUps: (entry: number) => invoke<void>("stop_follow_ups", { entry }),
};
