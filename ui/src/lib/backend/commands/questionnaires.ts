// Commands for questionnaire files and templates.

import { invoke } from "@tauri-apps/api/core";
import type { PickedQuestionnaire } from "../../../bindings/PickedQuestionnaire";
import type { QuestionnairesView } from "../../../bindings/QuestionnairesView";
import type { SavedTemplate } from "../../../bindings/SavedTemplate";

export const questionnairesCommands = {
  questionnaires: () => invoke<QuestionnairesView>("questionnaires"),
  /** Opens the file dialog; null if it was cancelled. Nothing is stored. */
  pickQuestionnaireFile: () => invoke<PickedQuestionnaire | null>("pick_questionnaire_file"),
  /** Accepts the file that was picked last, identified by its checksum. */
  acceptQuestionnaire: (sha256: string, rights: boolean) =>
    invoke<void>("accept_questionnaire", { sha256, rights }),
  removeQuestionnaire: (id: number) => invoke<void>("remove_questionnaire", { id }),
  /** Opens the file dialog; null if it was cancelled. */
  saveQuestionnaireTemplate: (name: string) =>
    invoke<SavedTemplate | null>("save_questionnaire_template", { name }),
};
