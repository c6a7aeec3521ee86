// The scores of an entry that have something to say.

import type { Score } from "../../../bindings/Score";

/**
 * Returns the scores that are shown. A person without work has nothing to rate, and a skipped
 * question is no result, so scales of one question need an answer.
 */
export const ratedScores = (scores: Score[]): Score[] =>
  scores.filter(
    ({ reason, of, shown }) => reason !== "not-applicable" && (of > 1 || shown !== null),
  );

/** Returns true if there was nothing to rate, which is said in one sentence. */
export const hadNothingToRate = (scores: Score[]): boolean =>
  scores.length > 0 && scores.every(({ reason }) => reason === "not-applicable");
