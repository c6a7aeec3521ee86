// The places in the guide that screens lead to.

/** The pages of the guide, in their order: assets/guide/<language>/<number>-<page>.md. */
export const PAGES = [
  "what-it-is",
  "first-week",
  "check-in",
  "limits",
  "hard-event",
  "usual-range",
  "supervision",
  "sealed-file",
  "forgotten-passphrase",
  "several-computers",
  "leaving",
] as const;
export type PageId = (typeof PAGES)[number];

/** A place in the guide: a page, and the heading to start at. */
export interface GuidePlace {
  page: PageId;
  /** The English heading in lower case, with hyphens: the same in every language. */
  section?: string;
}

/** The places that *What is this?* leads to, by what it stands beside. */
export const PLACES = {
  // Screens of the desk
  today: { page: "first-week" },
  writing: { page: "what-it-is", section: "what-it-is-for" },
  "check-in": { page: "check-in" },
  "hard-event": { page: "hard-event", section: "the-short-note" },
  "hard-event-later": { page: "hard-event", section: "some-days-later" },
  "how-i-am": { page: "usual-range" },
  journal: { page: "what-it-is", section: "who-can-read-it" },
  "looking-back": { page: "what-it-is", section: "what-it-is-not" },
  ratings: { page: "usual-range" },
  limits: { page: "limits" },
  supervision: { page: "supervision" },
  prepare: { page: "supervision", section: "before" },
  "pages-to-hand-over": { page: "supervision", section: "when-there-is-no-supervision" },
  "sealed-file": { page: "sealed-file" },
  "open-sealed": { page: "sealed-file", section: "how-it-reaches-somebody" },
  "another-copy": { page: "several-computers", section: "when-there-are-two-states" },
  questionnaires: { page: "usual-range" },
  archive: { page: "leaving", section: "taking-everything-out" },
  settings: { page: "what-it-is" },
  // Parts of Settings
  backups: { page: "several-computers", section: "backups" },
  passphrase: { page: "forgotten-passphrase", section: "the-recovery-sheet" },
  "work-periods": { page: "leaving", section: "a-new-job" },
  leaving: { page: "leaving", section: "removing-it-from-a-computer" },
  retention: { page: "leaving", section: "how-long-things-are-kept" },
  // Before unlocking
  welcome: { page: "what-it-is" },
  "new-passphrase": { page: "forgotten-passphrase" },
  unlock: { page: "what-it-is", section: "who-can-read-it" },
  forgotten: { page: "forgotten-passphrase", section: "when-it-has-happened" },
  "restore-backup": { page: "several-computers", section: "moving-to-another-computer" },
} as const satisfies Record<string, GuidePlace>;
export type PlaceName = keyof typeof PLACES;
