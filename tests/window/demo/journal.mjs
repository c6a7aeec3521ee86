// The demonstration's journal: what was kept is found, read, changed and removed.
import { inTheJournal, keep, laidIn, open, put, read, saved, select } from "../support/writing-actions.mjs";
import { retype, the } from "../support/actions.mjs";

const ESCAPE = "\uE00C";

/** The day so many days ago, as it is kept. */
function ago(days) {
  const day = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What was written in the months before. */
export async function earlierNotes(window) {
  const notes = [
    [9, "day", "A good hour. We repaired the chair in the day room together and hardly spoke.", { tags: ["good moments"], roles: ["expert_by_experience"] }],
    [20, "day", "The new rota came without anyone asking us. Two evenings in a row again.", { tags: ["rota"], share: "included" }],
    [41, "week", "Asked to sit in on a talk about medication. I said that this is not part of what I do here.", { roles: ["staff_member"] }],
    [75, "month", "First weeks. I am learning where the keys are, and where I am.", {}],
  ];
  for (const [days, precision, text, more] of notes) await laidIn(window, { on: ago(days), precision, answers: { text: { text } }, ...more });
}

export async function journal(album, window) {
  await inTheJournal(window);
  await window.find(the("entries"));
  await album.take(window, "journal", "top");
  await album.take(window, "journal-below", the("month"));
  await window.click(the("filters-open"));
  await select(window, the("filter-role"), "friend");
  await window.see(the("filters-on"), /./);
  await album.take(window, "journal-filtered", the("filters-open"));
  await window.click(the("filters-clear"));
  await window.click(the("filters-open"));
  await window.click(the("calendar-open"));
  await window.find(the("calendar"));
  await album.take(window, "calendar", the("calendar-open"));
  await window.click(the("calendar-open"));
  await window.type(the("search"), "asked");
  await window.find("mark");
  await album.take(window, "search", "top");
  await retype(window, the("search"), "lighthouse");
  await window.see(the("search-said"), /Nothing/);
  await album.take(window, "search-nothing-found", "top");
  await window.click(the("search-end"));
  await read(window, "Three talks today");
  await album.take(window, "note", "top");
  await window.click(the("entry-change"));
  await put(window, the("text-text"), "Three talks today, and the last one went on well past six. I stayed because it felt wrong to get up.\n\nOn the way home I noticed that nobody had asked me to. Next time I want to say at the beginning when I have to go, and ask for a clock in that room.");
  await saved(window);
  await album.take(window, "changing-a-note", "top");
  await keep(window);
  await window.click(the("kept-read"));
  await window.click(the("entry-versions"));
  await window.find(`${the("versions")} button`);
  await album.take(window, "earlier-versions", the("sharing"));
  await window.click(`${the("versions")} li button`);
  await window.find(the("version-line"));
  await album.take(window, "an-earlier-version", "top");
  await read(window, "Boundary check-in");
  await album.take(window, "check-in-read", "top");
  await read(window, "Pulled towards friend");
  await album.take(window, "reflection-read", "top");
  await read(window, "The longer one");
  await album.take(window, "longer-one-read", "top");
  await inTheJournal(window);
  await open(window, "A good hour").catch(() => window.click(the("month-earlier")).then(() => open(window, "A good hour")));
  await window.click(the("entry-bin"));
  await window.find(the("entry-take-back"));
  await album.take(window, "note-in-the-bin", "top");
  await inTheJournal(window);
  await window.click(the("bin-open"));
  await window.find(the("bin-remove"));
  await album.take(window, "bin", "top");
  await window.click(the("bin-remove"));
  await album.take(window, "removing-for-good");
  await window.press(ESCAPE);
}
