// A page prepared, sealed and opened by keyboard alone: no step needs a pointer.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openFile, saveAs } from "../support/file-dialog.mjs";
import { CONTROL, DOWN, ENTER, SPACE, TAB, focusAt, tabTo } from "../support/keyboard.mjs";
import { inOrder, live, makeNotebook, the } from "../support/actions.mjs";
import { laidIn } from "../support/writing-actions.mjs";
import { THIS_MONTH, TODAY, onThePage, prepared } from "../support/supervision-actions.mjs";

/** Presses Tab until the focus is there, and then a key. */
async function at(window, name, ...keys) {
  await tabTo(window, name);
  await window.press(...keys);
}

test("a page is prepared, sealed and opened again by keyboard alone", () =>
  live(async ({ home, start }) => {
    const window = await start();
    await makeNotebook(window);
    const id = await laidIn(window, { on: TODAY, answers: { text: { text: "The stairs were quiet." } } });
    await window.chord(CONTROL, "3");
    await focusAt(window, "supervision");
    await at(window, "prepare", ENTER);
    await focusAt(window, "prepare-who");
    await at(window, "who-supervisor_outside", SPACE, DOWN, DOWN, DOWN);
    await focusAt(window, "who-peer");
    await at(window, "prepare-next", ENTER);
    await focusAt(window, "prepare-when");
    await at(window, "prepare-next", ENTER);
    await focusAt(window, "prepare-what");
    await at(window, `notes-${THIS_MONTH}`, ENTER);
    await at(window, `entry-on-${id}`, SPACE);
    await window.find(the(`words-${id}-text`));
    await at(window, `words-${id}-text`, ..." Quite.");
    await prepared(window);
    await at(window, "prepare-next", ENTER);
    await focusAt(window, "prepare-page");
    await window.find(the("preview"));
    const seen = await onThePage(window, "preview");
    assert.match(seen.own[0], /Quite\./);
    // Through the frame, and out of it again.
    await tabTo(window, "preview");
    await at(window, "bring-screen", SPACE, DOWN, DOWN);
    await focusAt(window, "bring-file");
    await at(window, "phrase-words", DOWN);
    await at(window, "form-page", DOWN);
    await inOrder(window, "ways to bring it, by keyboard");
    await at(window, "seal", ENTER);
    const path = join(home, "by-keyboard.age");
    await saveAs(path);
    await focusAt(window, "sealed");
    const digits = (await window.see(the("phrase"), /^\d/)).replace(/\s+/g, "");
    await at(window, "sealed-done", ENTER);
    await at(window, "sealed-leave", ENTER);
    await focusAt(window, "supervision");
    await at(window, "open-sealed", ENTER);
    await at(window, "sealed-open-file", ENTER);
    await openFile(path);
    await focusAt(window, "sealed-phrase");
    await window.press(...digits, ENTER);
    await focusAt(window, "opened");
    assert.equal((await onThePage(window, "opened-page")).made, seen.made);
    await tabTo(window, "opened-page");
    await window.press(TAB);
    await at(window, "opened-close", ENTER);
    await focusAt(window, "supervision");
    await at(window, "lock-now", ENTER).catch(() => {});
    await window.ended();
  }));
