// The place in the guide that tells about a screen of the desk.

import type { FormStart } from "../forms/form-start";
import type { PlaceName } from "../guide/places";
import type { Location } from "./location";
import { lookingBack } from "./looking-back.svelte";

/** Forms that the guide tells about, by their id. */
const FORMS: { [id in string]?: PlaceName } = {
  "boundary-checkin": "check-in",
  "event-debrief": "hard-event",
  "event-followup": "hard-event-later",
  "event-followup-later": "hard-event-later",
  pulse: "how-i-am",
  full: "how-i-am",
};

function formOf(start: FormStart): string {
  if ("draft" in start) return start.draft.form.id;
  return "entry" in start ? start.entry.entry.form.id : start.form;
}

const SCREENS: Record<Exclude<Location["screen"], "write" | "looking-back">, PlaceName> = {
  today: "today",
  choose: "writing",
  "comes-back": "hard-event-later",
  journal: "journal",
  entry: "journal",
  version: "journal",
  bin: "journal",
  "this-day": "journal",
  state: "another-copy",
  "state-note": "another-copy",
  "state-version": "another-copy",
  "made-up": "looking-back",
  limits: "limits",
  supervision: "supervision",
  prepare: "prepare",
  leaf: "pages-to-hand-over",
  "open-sealed": "open-sealed",
  questionnaires: "questionnaires",
  "questionnaire-file": "questionnaires",
  "take-out": "archive",
  "bring-in": "archive",
  settings: "settings",
};

/** Returns the place that tells about a location. Every screen has one. */
export function guidePlaceOf(location: Location): PlaceName {
  if (location.screen === "write") return FORMS[formOf(location.start)] ?? "writing";
  if (location.screen !== "looking-back") return SCREENS[location.screen];
  const isRatings = lookingBack.part === "" || lookingBack.part === "ratings";
  return isRatings ? "ratings" : "looking-back";
}
