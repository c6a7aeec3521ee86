// A stretch of time by its days.

/** One end of a stretch of time. */
export type End = "from" | "to";

/** The first and the last day; null for an open end. */
export type DayRange = Record<End, string | null>;
