// Commands for finding identifiers in text and for the custom words.

import { invoke } from "@tauri-apps/api/core";
import type { MarksView } from "../../../bindings/MarksView";
import type { OwnWords } from "../../../bindings/OwnWords";

export const deidentifyCommands = {
  /** Searches a text for identifiers. Nothing is stored. */
  findIdentifiers: (text: string) => invoke<MarksView>("marks", { text }),
  customWords: () => invoke<OwnWords>("own_words"),
  addCustomWord: (list: keyof OwnWords, word: string) =>
    invoke<void>("add_own_word", { list, word }),
  removeCustomWord: (list: keyof OwnWords, word: string) =>
    invoke<void>("remove_own_word", { list, word }),
};
