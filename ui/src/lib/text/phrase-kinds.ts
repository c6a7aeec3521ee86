// The kinds of generated phrases, for speakers of the window's language.

import type { PhraseKind } from "../../bindings/PhraseKind";
import { language } from "./language.svelte";

/** Languages whose speakers get words of their own; the words of all others are English. */
const WITH_WORDS: readonly string[] = ["en", "cs"];

/** Returns the kinds in the order of their choice. Where the words are foreign, digits come first. */
export function phraseKinds(): [PhraseKind, PhraseKind] {
  const hasWords = WITH_WORDS.includes(language.tag.split("-")[0] ?? "");
  return hasWords ? ["words", "digits"] : ["digits", "words"];
}
