// Demonstration of a hard event and its follow-ups, a moral note, and a conditions check.
import { testId } from "../support/actions.mjs";
import { chooseOptions, openForm, readSaved, returnToToday, save, setText, waitForSavedDraft } from "../support/writing-actions.mjs";

export async function hardEvent(album, window) {
  await window.click(testId("nav-today"));
  await window.click(testId("door-event_debrief"));
  await window.find(testId("gate"));
  await album.take(window, "before-a-hard-event", "top");
  await window.click(testId("gate-yes"));
  await window.find(testId("write"));
  await album.take(window, "hard-event", "top");
  await chooseOptions(window, { event_kind: "suicide_attempt" });
  await chooseOptions(window, { event_kind: "threat", my_part: "called_in" });
  await window.click(testId("scale-distress_now-6"));
  await waitForSavedDraft(window);
  await album.take(window, "hard-event-what-is-said", testId("lines-kind"));
  await window.click(testId("option-touched_right-yes"));
  await album.take(window, "hard-event-keep-that-for-later", testId("field-reporting"));
  await save(window);
  await returnToToday(window);
  await window.click(testId("draft-go-on"));
}

export async function moralNote(album, window) {
  await window.find(testId("write"));
  await setText(window, testId("text-situation"), "It was decided at lunch that the person would move on Friday. Nobody had asked them.");
  await chooseOptions(window, { obstacles: "decided_without_me" });
  await chooseOptions(window, { obstacles: "no_time" });
  await album.take(window, "what-stood-in-the-way", testId("field-obstacles"));
  await save(window);
  await readSaved(window);
  await window.find(testId("link-from"));
  await album.take(window, "what-led-to-a-note", testId("links"));
}

export async function conditionsCheck(album, window) {
  await openForm(window, "conditions_check");
  await album.take(window, "team-and-conditions", "top");
  await chooseOptions(window, { place: "yes", meetings: "no", information: "partly", job_description: "yes" });
  for (const line of ["place", "meetings", "information", "job_description"]) await window.click(testId(`star-${line}`));
  await album.take(window, "team-and-conditions-starred", testId("field-information"));
  await album.take(window, "team-and-conditions-stars", testId("field-starred"));
  await save(window);
  await album.take(window, "what-helps-and-what-is-missing", "top");
  await readSaved(window);
  await window.find(testId("answers"));
  await album.take(window, "conditions-read", "top");
}

/** Shows the follow-ups three days later. */
export async function followUps(album, window) {
  await window.find(testId("waiting"));
  await album.take(window, "today-three-days-later", "top");
  // Drafts are listed above follow-ups.
  await window.click(`${testId("waiting")} > li:last-child button`);
  await window.find(testId("comes-back"));
  await album.take(window, "questions-that-come-back", "top");
  await window.click(testId("comes-back-go-on"));
  await window.find(testId("write"));
  await album.take(window, "three-taps", "top");
}
