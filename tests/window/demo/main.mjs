// Plays the demonstration in the real window, from the first run to an opened summary. Leaves
// screenshots of every screen, contact sheets of them, and a sealed example.
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
import { ScreenshotAlbum } from "../support/screenshots.mjs";
import { openForm, setText, waitForSavedDraft } from "../support/writing-actions.mjs";
import { conditionsCheck, followUps, hardEvent, moralNote } from "./hard-event.mjs";
import { earlierNotes, journal } from "./journal.mjs";
import { limitsAgendaAndContacts, supportMessagesAndWorkPeriods } from "./limits-agenda-contacts.mjs";
import { questionnaires } from "./questionnaires.mjs";
import { importAndExport } from "./import-and-export.mjs";
import { recovery, settings } from "./settings.mjs";
import { openAtTheGate, presentation, supervision } from "./supervision.mjs";
import { checkIn, firstRun, reflection, selfRatings } from "./writing.mjs";

const folder = resolve(process.env.INBETWEEN_PICTURES ?? "target/demo");
const album = new ScreenshotAlbum(folder);
let example;

async function startSmall(start, ...args) {
  const window = await start(...args);
  await window.resize(900, 640);
  return window;
}

/** The date three days from now, as 2026-11-25. */
const inThreeDays = () => new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

await withHome(async ({ home, start, startOn, data }) => {
  let window = await startSmall(start);
  await firstRun(album, window);
  await earlierNotes(window);
  await openForm(window, "just_write");
  await setText(window, testId("text-text"), "Before supervision: the rota, and what I want to ask for.");
  await waitForSavedDraft(window);
  await lock(window);

  window = await startSmall(start);
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
  await selfRatings(album, window);
  await hardEvent(album, window);
  await moralNote(album, window);
  await conditionsCheck(album, window);
  await limitsAgendaAndContacts(album, window);
  await supportMessagesAndWorkPeriods(album, window);
  await journal(album, window);
  example = await supervision(album, window, folder, home);
  await questionnaires(album, window, home);
  await importAndExport(album, window, home);
  const words = await settings(album, window);
  await lock(window);

  window = await startSmall(start);
  await openAtTheGate(album, window, example, home);

  for (const appearance of ["dark", "light"]) {
    window = await startSmall(start);
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await presentation(album, window, appearance);
  }

  window = await startSmall(() => startOn(inThreeDays()));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  await followUps(album, window);
  await lock(window);

  window = await startSmall(start);
  await recovery(album, window, words);
  await lock(window);

  chmodSync(join(data, "vault"), 0o755);
  window = await startSmall(start);
  await window.find(testId("close-folder"));
  await album.take(window, "folder-open-to-others", "top");
});

await withHome(async ({ home, start }) => {
  let window = await startSmall(start, "--data", join(home, "Dropbox", "notebook"));
  await window.find(testId("cloud"));
  await album.take(window, "copied-folder", testId("cloud"));
  await window.close();
  window = await startSmall(start);
  await createNotebook(window, { whose: "employer" });
  await openSettings(window);
  await album.take(window, "settings-employer", testId("what-stays-where"));
});
album.makeContactSheets();
console.log(`\nA sealed example, as a page that opens in any browser and as an .age file:\n  ${example.html}\n  ${example.age}\nThe phrase that opens both:\n  ${example.phrase}`);
