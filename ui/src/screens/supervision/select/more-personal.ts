// The content that is folded for readers who may have a say over the job.

/**
 * Codes of the kinds of entries for *How I am*, *What weighed on me*, *After hard events*, and
 * *Stigma and respect*, in this order. No other entries are folded: good moments, conditions and
 * what lies between two roles are about the work.
 */
export const MORE_PERSONAL: ReadonlySet<string> = new Set([
  "self_rating",
  "instrument_administration",
  "moral_note",
  "event_debrief",
  "event_followup",
  "stigma_note",
]);

/** Ids of pictures of *What weighed on me*. Those of ratings are folded with their ratings. */
export const MORE_PERSONAL_PICTURES: ReadonlySet<string> = new Set(["weighed", "obstacles"]);
