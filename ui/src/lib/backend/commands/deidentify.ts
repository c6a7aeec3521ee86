// Commands for finding identifiers in text and for the custom words.

import { invoke } from "@tauri-apps/api/core";
import type { FindingsView } from "../../../bindings/FindingsView";
import type { CustomWords } from "../../../bindings/CustomWords";

export const deidentifyCommands = {
  /** Searches a text for identifiers. Nothing is stored. */
  findIdentifiers: (text: string) => invoke<FindingsView>("find_identifiers", { text }),
  customWords: () => invoke<CustomWords>("custom_words"),
  addCustomWord: (list: keyof CustomWords, word: string) =>
    invoke<void>("add_custom_word", { list, word }),
  removeCustomWord: (list: keyof CustomWords, word: string) =>
    invoke<void>("remove_custom_word", { list, word }),
};
