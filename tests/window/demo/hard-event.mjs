// When something happened, in pictures: a hard event and what comes of it, a note about what stood in the way, the place.
import { begin, choose, keep, put, saved } from "../support/writing-actions.mjs";
import { the } from "../support/actions.mjs";

export async function hardEvent(album, window) {
  await window.click(the("nav-today"));
  await window.click(the("door-event_debrief"));
  await window.find(the("gate"));
  await album.take(window, "before-a-hard-event", "top");
  await window.click(the("gate-yes"));
  await window.find(the("write"));
  await album.take(window, "hard-event", "top");
  await choose(window, { event_kind: "suicide_attempt" });
  await choose(window, { event_kind: "threat", my_part: "called_in" });
  await window.click(the("scale-distress_now-6"));
  await saved(window);
  await album.take(window, "hard-event-what-is-said", the("lines-kind"));
  await window.click(the("option-touched_right-yes"));
  await album.take(window, "hard-event-keep-that-for-later", the("field-reporting"));
  await keep(window);
  await window.click(the("kept-today"));
  await window.click(the("draft-go-on"));
}

export async function whatStoodInTheWay(album, window) {
  await window.find(the("write"));
  await put(window, the("text-situation"), "It was decided at lunch that the person would move on Friday. Nobody had asked them.");
  await choose(window, { obstacles: "decided_without_me" });
  await choose(window, { obstacles: "no_time" });
  await album.take(window, "what-stood-in-the-way", the("field-obstacles"));
  await keep(window);
  await window.click(the("kept-read"));
  await window.find(the("link-from"));
  await album.take(window, "what-led-to-a-note", the("links"));
}

export async function place(album, window) {
  await begin(window, "conditions_check");
  await album.take(window, "team-and-conditions", "top");
  await choose(window, { place: "yes", meetings: "no", information: "partly", job_description: "yes" });
  for (const line of ["place", "meetings", "information", "job_description"]) await window.click(the(`star-${line}`));
  await album.take(window, "team-and-conditions-starred", the("field-information"));
  await album.take(window, "team-and-conditions-stars", the("field-starred"));
  await keep(window);
  await album.take(window, "what-helps-and-what-is-missing", "top");
  await window.click(the("kept-read"));
  await window.find(the("answers"));
  await album.take(window, "conditions-read", "top");
}

/** Three days later. */
export async function daysAfter(album, window) {
  await window.find(the("waiting"));
  await album.take(window, "today-three-days-later", "top");
  // What is begun stands above what comes back.
  await window.click(`${the("waiting")} > li:last-child button`);
  await window.find(the("comes-back"));
  await album.take(window, "questions-that-come-back", "top");
  await window.click(the("comes-back-go-on"));
  await window.find(the("write"));
  await album.take(window, "three-taps", "top");
}
