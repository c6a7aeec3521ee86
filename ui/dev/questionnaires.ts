/**
 * Mock answers for questionnaires and for what may point to somebody: /desk.html?questionnaires (one
 * is accepted), ?file=refused (the picked file has a mistake), ?marks (every name is found).
 */
import type { FindingsView } from "../src/bindings/FindingsView";
import type { PickedQuestionnaire } from "../src/bindings/PickedQuestionnaire";
import type { QuestionnairesView } from "../src/bindings/QuestionnairesView";
import { questionnaire } from "./forms";

const found = new URLSearchParams(location.search);

const read: PickedQuestionnaire = {
  kind: "read",
  file: "the-weather-at-work.toml",
  form: questionnaire,
  accepted_on: null,
  beside: [],
};
const refused: PickedQuestionnaire = {
  kind: "refused",
  file: "the-weather-at-work.toml",
  line: 12,
  problem: "not-text",
  said: {},
};

const NAMES = /\bAnna\b|12 March 2026/g;
const identifiers = (text: string): FindingsView => ({
  marks: [...text.matchAll(NAMES)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: words === "Anna" ? "name" : "date",
    instead: words === "Anna" ? null : "one day in spring",
  })),
  replacements: ["a person I support", "a colleague"],
});

export const questionnaires: Record<string, (given: any) => unknown> = {
  find_identifiers: ({ text }) =>
    found.has("marks") ? identifiers(text) : { marks: [], replacements: [] },
  custom_words: () => ({ watch: ["Bluebell"], leave: [] }),
  questionnaires: (): QuestionnairesView => ({
    accepted: found.has("questionnaires")
      ? [{ id: 1, form: questionnaire, accepted_on: "2026-11-02", rights_on: null, last_on: null }]
      : [],
    without_text: [],
  }),
  pick_questionnaire_file: () => (found.get("file") === "refused" ? refused : read),
  accept_questionnaire: () => undefined,
};
