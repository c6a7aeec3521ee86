// The demonstration's settings and its keys: what stays where, the recovery sheet, and what may be wrong.
import { show } from "../support/screenshots.mjs";
import { OTHER, SENTENCE, atTheDesk, inSettings, items, offer, the } from "../support/actions.mjs";

const ESCAPE = "\uE00C";

/** Gives back the ten words. */
export async function settings(album, window) {
  await inSettings(window);
  await album.take(window, "settings", "top");
  await album.take(window, "settings-files", the("files"));
  await album.take(window, "settings-seal", the("seal"));
  await window.click(the("sheet-open"));
  await window.type(the("sheet-passphrase"), SENTENCE);
  await window.click(the("sheet-show"));
  const words = await items(window, the("sheet-words"));
  await album.take(window, "recovery-sheet", the("sheet"));
  await window.click(the("sheet-written"));
  await album.take(window, "two-words-back", the("sheet"));
  await window.type(the("sheet-answer-1"), words[2]);
  await window.type(the("sheet-answer-2"), words[7]);
  await window.click(the("sheet-keep"));
  await window.see(the("sheet-state"), /./);
  await window.click(the("change-open"));
  await album.take(window, "change-passphrase", the("change"));
  await window.click(the("renew-open"));
  await album.take(window, "new-key", the("renew"));
  await show(window, "top");
  await window.click(the("help-open"));
  await album.take(window, "keys");
  await window.press(ESCAPE);
  return words;
}

/** Comes in with the ten words, after a slip. */
export async function forgotten(album, window, words) {
  await offer(window, OTHER);
  await window.see(the("trouble-happened"), /./);
  await album.take(window, "wrong-passphrase", "top");
  await window.click(the("forgot"));
  await album.take(window, "forgotten", "top");
  await window.type(the("recovery-words"), words.join(" "));
  await window.click(the("recover"));
  await atTheDesk(window);
  await album.take(window, "today-after-recovery", "top");
}
