// Commands for questionnaire files and templates.

import { invoke } from "@tauri-apps/api/core";
import type { ChosenQuestionnaire } from "../../../bindings/ChosenQuestionnaire";
import type { QuestionnairesView } from "../../../bindings/QuestionnairesView";
import type { SavedSkeleton } from "../../../bindings/SavedSkeleton";

export const questionnairesCommands = {
  questionnaires: () => invoke<QuestionnairesView>("questionnaires"),
  /** Opens the file dialog; null if it was cancelled. Nothing is stored. */
  pickQuestionnaireFile: () => invoke<ChosenQuestionnaire | null>("choose_questionnaire"),
  /** Accepts the file that was picked last, identified by its checksum. */
  acceptQuestionnaire: (sha256: string, rights: boolean) =>
    invoke<void>("accept_questionnaire", { sha256, rights }),
  removeQuestionnaire: (id: number) => invoke<void>("remove_questionnaire", { id }),
  /** Opens the file dialog; null if it was cancelled. */
  saveQuestionnaireTemplate: (name: string) =>
    invoke<SavedSkeleton | null>("save_skeleton", { name }),
};
