// Text with half a character (a lone surrogate), which cannot be sent to the shell.

import type { Answers } from "./answers";

/** Returns the ids of the fields whose text contains half a character. */
export const malformedFieldsOf = (answers: Answers): string[] =>
  Object.entries(answers)
    .filter(
      ([, answer]) => typeof answer === "object" && "text" in answer && !answer.text.isWellFormed(),
    )
    .map(([id]) => id);

/** Returns the answers with U+FFFD for each half character in the given fields. */
export function withWellFormedText(answers: Answers, fields: Iterable<string>): Answers {
  const all = { ...answers };
  for (const id of fields) {
    const answer = all[id];
    if (typeof answer === "object" && "text" in answer)
      all[id] = { text: answer.text.toWellFormed() };
  }
  return all;
}
