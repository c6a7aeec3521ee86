// Demonstration of the journal: finding, reading, editing and deleting notes.
import { replaceText, testId } from "../support/actions.mjs";
import {
  insertEntry,
  openJournal,
  openRecentNote,
  readNote,
  readSaved,
  save,
  selectOption,
  setText,
  waitForSavedDraft,
} from "../support/writing-actions.mjs";

const ESCAPE = "\uE00C";

/** The date so many days ago, as it is stored. */
function ago(days) {
  const day = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Saves notes of earlier months. */
export async function earlierNotes(window) {
  const notes = [
    [9, "day", "A good hour. We repaired the chair in the day room together and hardly spoke.", { tags: ["good moments"], roles: ["expert_by_experience"] }],
    [20, "day", "The new rota came without anyone asking us. Two evenings in a row again.", { tags: ["rota"], share: "included" }],
    [41, "week", "Asked to sit in on a talk about medication. I said that this is not part of what I do here.", { roles: ["staff_member"] }],
    [75, "month", "First weeks. I am learning where the keys are, and where I am.", {}],
  ];
  for (const [days, precision, text, more] of notes) await insertEntry(window, { on: ago(days), precision, answers: { text: { text } }, ...more });
}

export async function journal(album, window) {
  await openJournal(window);
  await window.find(testId("entries"));
  await album.take(window, "journal", "top");
  await album.take(window, "journal-below", testId("month"));
  await window.click(testId("filters-open"));
  await selectOption(window, testId("filter-role"), "friend");
  await window.waitForText(testId("filters-on"), /./);
  await album.take(window, "journal-filtered", testId("filters-open"));
  await window.click(testId("filters-clear"));
  await window.click(testId("filters-open"));
  await window.click(testId("calendar-open"));
  await window.find(testId("calendar"));
  await album.take(window, "calendar", testId("calendar-open"));
  await window.click(testId("calendar-open"));
  await window.type(testId("search"), "asked");
  await window.find("mark");
  await album.take(window, "search", "top");
  await replaceText(window, testId("search"), "lighthouse");
  await window.waitForText(testId("search-said"), /Nothing/);
  await album.take(window, "search-nothing-found", "top");
  await window.click(testId("search-end"));
  await readNote(window, "Three talks today");
  await album.take(window, "note", "top");
  await window.click(testId("entry-change"));
  await setText(window, testId("text-text"), "Three talks today, and the last one went on well past six. I stayed because it felt wrong to get up.\n\nOn the way home I noticed that nobody had asked me to. Next time I want to say at the beginning when I have to go, and ask for a clock in that room.");
  await waitForSavedDraft(window);
  await album.take(window, "changing-a-note", "top");
  await save(window);
  await readSaved(window);
  await window.click(testId("entry-versions"));
  await window.find(`${testId("versions")} button`);
  await album.take(window, "earlier-versions", testId("sharing"));
  await window.click(`${testId("versions")} li button`);
  await window.find(testId("version-line"));
  await album.take(window, "an-earlier-version", "top");
  await readNote(window, "Boundary check-in");
  await album.take(window, "check-in-read", "top");
  await readNote(window, "Pulled towards friend");
  await album.take(window, "reflection-read", "top");
  await readNote(window, "The longer one");
  await album.take(window, "longer-one-read", "top");
  await openJournal(window);
  await openRecentNote(window, "A good hour");
  await window.click(testId("entry-bin"));
  await window.find(testId("entry-take-back"));
  await album.take(window, "note-in-the-bin", "top");
  await openJournal(window);
  await window.click(testId("bin-open"));
  await window.find(testId("bin-remove"));
  await album.take(window, "bin", "top");
  await window.click(testId("bin-remove"));
  await album.take(window, "removing-for-good");
  await window.press(ESCAPE);
}
