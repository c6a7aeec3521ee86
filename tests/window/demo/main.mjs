// Plays a first evening and more visits in the real window, up to a page that is sealed and opened again. Leaves a picture of
// every screen, in both appearances, at the usual size and at 200 %, sheets of all of them, and the sealed example.
import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  PASSPHRASE,
  createNotebook,
  enterPassphrase,
  lock,
  openSettings,
  testId,
  waitForDesk,
  withHome,
} from "../support/actions.mjs";
import { Album } from "../support/screenshots.mjs";
import { openForm, setText, waitForSavedDraft } from "../support/writing-actions.mjs";
import { daysAfter, hardEvent, place, whatStoodInTheWay } from "./hard-event.mjs";
import { earlierNotes, journal } from "./journal.mjs";
import { limitsAgendaAndContacts, supportMessagesAndWorkPeriods } from "./limits-agenda-contacts.mjs";
import { questionnaires } from "./questionnaires.mjs";
import { forgotten, settings } from "./settings.mjs";
import { onThisScreen, openAtTheGate, supervision } from "./supervision.mjs";
import { checkIn, firstEvening, howIAm, reflection } from "./writing.mjs";

const folder = resolve(process.env.INBETWEEN_PICTURES ?? "target/demo");
const album = new Album(folder);
let example;

async function opened(start, ...args) {
  const window = await start(...args);
  await window.resize(900, 640);
  return window;
}

/** 2026-11-25, for the day it was three days before. */
const inThreeDays = () => new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

await withHome(async ({ home, start, startOn, data }) => {
  let window = await opened(start);
  await firstEvening(album, window);
  await earlierNotes(window);
  await openForm(window, "just_write");
  await setText(window, testId("text-text"), "Before supervision: the rota, and what I want to ask for.");
  await waitForSavedDraft(window);
  await lock(window);

  window = await opened(start);
  await window.find(testId("passphrase"));
  await album.take(window, "unlock", "top");
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  await window.find(testId("waiting"));
  await album.take(window, "today-a-note-is-waiting", "top");
  await album.take(window, "today-below", testId("waiting"));
  await window.click(testId("help-now"));
  await window.find(testId("emergency"));
  await album.take(window, "help-now", "top");
  await window.click(testId("help-now-close"));
  await window.click(testId("draft-go-on"));
  await window.find(testId("write"));
  await album.take(window, "going-on", "top");
  await window.click(testId("throw-away"));
  await album.take(window, "throwing-a-draft-away");
  await window.click(testId("confirm-no"));
  await checkIn(album, window);
  await reflection(album, window);
  await howIAm(album, window);
  await hardEvent(album, window);
  await whatStoodInTheWay(album, window);
  await place(album, window);
  await limitsAgendaAndContacts(album, window);
  await supportMessagesAndWorkPeriods(album, window);
  await journal(album, window);
  example = await supervision(album, window, folder, home);
  await questionnaires(album, window, home);
  const words = await settings(album, window);
  await lock(window);

  window = await opened(start);
  await openAtTheGate(album, window, example, home);

  for (const appearance of ["dark", "light"]) {
    window = await opened(start);
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await onThisScreen(album, window, appearance);
  }

  window = await opened(() => startOn(inThreeDays()));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  await daysAfter(album, window);
  await lock(window);

  window = await opened(start);
  await forgotten(album, window, words);
  await lock(window);

  chmodSync(join(data, "vault"), 0o755);
  window = await opened(start);
  await window.find(testId("close-folder"));
  await album.take(window, "folder-open-to-others", "top");
});

await withHome(async ({ home, start }) => {
  let window = await opened(start, "--data", join(home, "Dropbox", "notebook"));
  await window.find(testId("cloud"));
  await album.take(window, "copied-folder", testId("cloud"));
  await window.close();
  window = await opened(start);
  await createNotebook(window, { whose: "employer" });
  await openSettings(window);
  await album.take(window, "settings-employer", testId("what-stays-where"));
});
album.makeContactSheets();
console.log(`\nA sealed example, as a page that opens in any browser and as an .age file:\n  ${example.html}\n  ${example.age}\nThe phrase that opens both:\n  ${example.phrase}`);
