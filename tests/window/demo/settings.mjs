// Demonstration of Settings: stored files, the recovery sheet, shortcuts, and errors.
import {
  OTHER_PASSPHRASE,
  PASSPHRASE,
  enterPassphrase,
  listItems,
  openSettings,
  testId,
  waitForDesk,
} from "../support/actions.mjs";
import { scrollTo } from "../support/screenshots.mjs";

const ESCAPE = "\uE00C";

/** Shows Settings and the recovery sheet. Returns the ten recovery words. */
export async function settings(album, window) {
  await openSettings(window);
  await album.take(window, "settings", "top");
  await window.click(testId("all-backups-open"));
  await window.click(testId("backup-file-open"));
  await album.take(window, "settings-backups", testId("backups"));
  await album.take(window, "settings-files", testId("files"));
  await album.take(window, "settings-seal", testId("seal"));
  await window.click(testId("sheet-open"));
  await window.type(testId("sheet-passphrase"), PASSPHRASE);
  await window.click(testId("sheet-show"));
  const words = await listItems(window, testId("sheet-words"));
  await album.take(window, "recovery-sheet", testId("sheet"));
  await window.click(testId("sheet-written"));
  await album.take(window, "two-words-back", testId("sheet"));
  await window.type(testId("sheet-answer-1"), words[2]);
  await window.type(testId("sheet-answer-2"), words[7]);
  await window.click(testId("sheet-keep"));
  await window.waitForText(testId("sheet-state"), /./);
  await window.click(testId("change-open"));
  await album.take(window, "change-passphrase", testId("change"));
  await window.click(testId("renew-open"));
  await album.take(window, "new-key", testId("renew"));
  await scrollTo(window, "top");
  await window.click(testId("help-open"));
  await album.take(window, "keys");
  await window.press(ESCAPE);
  return words;
}

/** Recovers with the ten words, after a mistake. */
export async function recovery(album, window, words) {
  await enterPassphrase(window, OTHER_PASSPHRASE);
  await window.waitForText(testId("trouble-happened"), /./);
  await album.take(window, "wrong-passphrase", "top");
  await window.click(testId("forgot"));
  await album.take(window, "forgotten", "top");
  await window.type(testId("recovery-words"), words.join(" "));
  await window.click(testId("recover"));
  await waitForDesk(window);
  await album.take(window, "today-after-recovery", "top");
}
