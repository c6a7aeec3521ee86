// Commands for questionnaire files and templates.

import { invoke } from "@tauri-apps/api/core";
import type { ChosenQuestionnaire } from "../../../bindings/ChosenQuestionnaire";
import type { QuestionnairesView } from "../../../bindings/QuestionnairesView";
import type { SavedSkeleton } from "../../../bindings/SavedSkeleton";

export const questionnairesCommands = {
  questionnaires: () => invoke<QuestionnairesView>("questionnaires"),
  /** Opens the file dialog; null when it was closed. Nothing is stored. */
  pickQuestionnaireFile: () => invoke<ChosenQuestionnaire | null>("choose_questionnaire"),
  /** Accepts the file that was chosen last, named by its sum. */
  acceptQuestionnaire: (sha256: string, rights: boolean) =>
    invoke<void>("accept_questionnaire", { sha256, rights }),
  removeQuestionnaire: (id: number) => invoke<void>("remove_questionnaire", { id }),
  /** Opens the file dialog; null when it was closed. */
  saveQuestionnaireTemplate: (name: string) =>
    invoke<SavedSkeleton | null>("save_skeleton", { name }),
};
