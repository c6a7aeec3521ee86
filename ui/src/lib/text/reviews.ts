// The readers of the texts of each language, from assets/reviews.json.

import reviews from "../../../../assets/reviews.json";

/** The people who have read the texts of a language. */
export interface Review {
  /** True if a native speaker has read them. */
  native_speaker: boolean;
  /** True if peer support workers have reviewed them. */
  peer_workers: boolean;
}

const NOBODY: Review = { native_speaker: false, peer_workers: false };

/** Returns the readers of the texts of a language: nobody, unless the file says so. */
export const reviewOf = (tag: string): Review =>
  (reviews as Partial<Record<string, Review>>)[tag] ?? NOBODY;
