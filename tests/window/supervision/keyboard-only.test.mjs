// Preparing, sealing and opening a summary by keyboard alone.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, testId, withNotebook } from "../support/actions.mjs";
import { openFile, saveAs } from "../support/file-dialog.mjs";
import { CONTROL, DOWN, ENTER, SPACE, TAB, tabTo, waitForFocus } from "../support/keyboard.mjs";
import { THIS_MONTH, TODAY, readDocument, waitForSavedSummary } from "../support/supervision-actions.mjs";
import { insertEntry } from "../support/writing-actions.mjs";

/** Moves the focus to an element by Tab, and presses keys there. */
async function tabToAndPress(window, name, ...keys) {
  await tabTo(window, name);
  await window.press(...keys);
}

test("preparing, sealing and opening need no pointer", () =>
  withNotebook(async ({ home, window }) => {
    const id = await insertEntry(window, { on: TODAY, answers: { text: { text: "The stairs were quiet." } } });
    await window.chord(CONTROL, "3");
    await waitForFocus(window, "supervision");
    await tabToAndPress(window, "prepare", ENTER);
    await waitForFocus(window, "prepare-who");
    await tabToAndPress(window, "who-supervisor_outside", SPACE, DOWN, DOWN, DOWN);
    await waitForFocus(window, "who-peer");
    await tabToAndPress(window, "prepare-next", ENTER);
    await waitForFocus(window, "prepare-when");
    await tabToAndPress(window, "prepare-next", ENTER);
    await waitForFocus(window, "prepare-what");
    await tabToAndPress(window, `notes-${THIS_MONTH}`, ENTER);
    await tabToAndPress(window, `entry-on-${id}`, SPACE);
    await window.find(testId(`words-${id}-text`));
    await tabToAndPress(window, `words-${id}-text`, ..." Quite.");
    await waitForSavedSummary(window);
    await tabToAndPress(window, "prepare-next", ENTER);
    await waitForFocus(window, "prepare-places");
    await window.find(testId("places-none"));
    await tabToAndPress(window, "prepare-next", ENTER);
    await waitForFocus(window, "prepare-page");
    await window.find(testId("preview"));
    const seen = await readDocument(window, "preview");
    assert.match(seen.own[0], /Quite\./);
    // Into the frame, and out of it again.
    await tabTo(window, "preview");
    await tabToAndPress(window, "bring-screen", SPACE, DOWN, DOWN);
    await waitForFocus(window, "bring-file");
    await tabToAndPress(window, "phrase-words", DOWN);
    await tabToAndPress(window, "form-page", DOWN);
    await checkScreen(window, "ways to bring it, by keyboard");
    await tabToAndPress(window, "seal", ENTER);
    const path = join(home, "by-keyboard.age");
    await saveAs(path);
    await waitForFocus(window, "sealed");
    const digits = (await window.waitForText(testId("phrase"), /^\d/)).replace(/\s+/g, "");
    await tabToAndPress(window, "sealed-done", ENTER);
    await tabToAndPress(window, "sealed-leave", ENTER);
    await waitForFocus(window, "supervision");
    await tabToAndPress(window, "open-sealed", ENTER);
    await tabToAndPress(window, "sealed-open-file", ENTER);
    await openFile(path);
    await waitForFocus(window, "sealed-phrase");
    await window.press(...digits, ENTER);
    await waitForFocus(window, "opened");
    assert.equal((await readDocument(window, "opened-page")).made, seen.made);
    await tabTo(window, "opened-page");
    await window.press(TAB);
    await tabToAndPress(window, "opened-close", ENTER);
    await waitForFocus(window, "supervision");
    await tabToAndPress(window, "lock-now", ENTER).catch(() => {});
    await window.waitForEnd();
  }));
