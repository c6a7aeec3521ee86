// Commands for filling in forms: drafts, autosaved forms, preferences.

import { invoke } from "@tauri-apps/api/core";
import type { Draft } from "../../../bindings/Draft";
import type { FormView } from "../../../bindings/FormView";
import type { FormsView } from "../../../bindings/FormsView";
import type { Kept } from "../../../bindings/Kept";
import type { Today } from "../../../bindings/Today";
import type { Writing } from "../../../bindings/Writing";

export const formsCommands = {
  forms: () => invoke<FormsView>("forms"),
  form: (id: string) => invoke<FormView>("form", { id }),
  today: () => invoke<Today>("today"),
  saveDraft: (writing: Writing) => invoke<number>("save_draft", { writing }),
  draft: (id: number) => invoke<Draft>("draft", { id }),
  discardDraft: (id: number) => invoke<void>("discard_draft", { id }),
  saveEntry: (writing: Writing) => invoke<Kept>("keep", { writing }),
  savePreference: (name: string, value: string) => invoke<void>("keep_preference", { name, value }),
  autosaveForm: (place: string, content: string) => invoke<void>("save_unkept", { place, content }),
  discardAutosavedForm: (place: string) => invoke<void>("discard_unkept", { place }),
};
