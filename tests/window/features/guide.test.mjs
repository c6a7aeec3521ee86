// The guide: read and searched with something half written below it, printed, and read before unlocking.
import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, fieldValue, lock, testId, until, waitForDesk, waitUntilGone, waitUntilThere, withHome, withNotebook } from "../support/actions.mjs";
import { CONTROL, ENTER, ESCAPE, tabTo, waitForFocus } from "../support/keyboard.mjs";
import { makePrintFolder, printToFile } from "../support/print-dialog.mjs";
import { openForm, setText } from "../support/writing-actions.mjs";

const WORDS = "Half a sentence about the";
const PAGE = testId("guide-page");

/** The text of the focused heading. */
const focusedHeading = (window, wanted) =>
  until(async () => assert.match(await window.execute("return document.activeElement.innerText"), wanted));

/** Waits until only the results of this number of places are shown. */
const waitForHits = (window, said) => window.waitForText(testId("guide-said"), said);

test("reading the guide loses nothing of what is being written", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await window.type(testId("text-text"), WORDS);
    await window.click(testId("guide-writing"));
    await focusedHeading(window, /^What it is for$/);
    assert.match(await window.text(PAGE), /Everything can be skipped/);
    await checkScreen(window, "a page of the guide");

    await window.click(testId("guide-next"));
    await focusedHeading(window, /^A first week$/);
    assert.equal(await window.text('[data-testid="guide"] [aria-current="page"]'), "A first week");

    await window.click(testId("guide-contents"));
    await window.type(testId("guide-search"), "CAPS lock");
    await waitForHits(window, /^1 place$/);
    await window.click(`${testId("guide-hits")} button`);
    await focusedHeading(window, /^When it has happened$/);
    await window.click(testId("guide-contents"));
    assert.equal(await fieldValue(window, testId("guide-search")), "CAPS lock");
    await setText(window, testId("guide-search"), "hippopotamus");
    await waitForHits(window, /^No page of the guide has these words\.$/);
    await checkScreen(window, "nothing found in the guide");

    // Help now lies above the guide, and leads back to it.
    await window.click(testId("help-now"));
    await window.click(testId("help-now-close"));
    await waitUntilThere(window, "guide-search");

    await window.click(testId("guide-close"));
    await waitUntilGone(window, "guide");
    await waitForFocus(window, /^guide-writing$/);
    assert.equal(await fieldValue(window, testId("text-text")), WORDS);
  }));

test("the guide is reached, searched and left by keyboard alone", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await window.type(testId("text-text"), WORDS);
    await tabTo(window, "guide-open");
    await window.press(ENTER);
    await waitForFocus(window, /^guide-title$/);
    await window.chord(CONTROL, "f");
    await waitForFocus(window, /^guide-search$/);
    await window.press(..."dashed");
    await waitForHits(window, /^1 place$/);
    // The first Esc empties the search, the second one closes the guide.
    await window.press(ESCAPE);
    await waitForHits(window, /^$/);
    await tabTo(window, "guide-page-leaving");
    await window.press(ENTER);
    await focusedHeading(window, /^Leaving a job, or leaving Inbetween$/);
    await window.press(ESCAPE);
    await waitUntilGone(window, "guide");
    await waitForFocus(window, /^guide-open$/);
    assert.equal(await fieldValue(window, testId("text-text")), WORDS);
  }));

test("the guide is read before unlocking, and keeps what is typed there", () =>
  withNotebook(async ({ window, start }) => {
    await lock(window);
    const gate = await start();
    await gate.type(testId("passphrase"), PASSPHRASE);
    await gate.click(testId("guide-unlock"));
    await focusedHeading(gate, /^Who can read it$/);
    await checkScreen(gate, "the guide before unlocking");
    await gate.click(testId("guide-close"));
    assert.equal(await fieldValue(gate, testId("passphrase")), PASSPHRASE);
    await gate.click(testId("forgot"));
    await gate.click(testId("guide-forgotten"));
    await focusedHeading(gate, /^When it has happened$/);
    await gate.press(ESCAPE);
    await waitUntilGone(gate, "guide");
    await gate.click(testId("forgotten-back"));
    await gate.type(testId("passphrase"), PASSPHRASE);
    await gate.click(testId("unlock-button"));
    await waitForDesk(gate);
  }));

test("a page of the guide and all of it are printed", () =>
  withHome(async ({ home, start }) => {
    const output = makePrintFolder(home);
    const window = await start();
    await window.click(testId("guide-open"));
    await window.click(testId("guide-page-check-in"));
    assert.ok(!existsSync(output));
    await window.click(testId("guide-print-page"));
    const page = await printToFile(output);
    assert.match(page.subarray(0, 8).toString("latin1"), /^%PDF-1\./);
    await until(async () => assert.equal(await window.execute("return document.querySelector(arguments[0]).ariaDisabled", testId("guide-print-all")), "false"));
    rmSync(output);
    await window.click(testId("guide-print-all"));
    const all = await printToFile(output);
    assert.ok(all.length > page.length, `${all.length} bytes, and ${page.length} for one page`);
    assert.match(all.subarray(0, 8).toString("latin1"), /^%PDF-1\./);
    assert.equal(await window.execute("return document.documentElement.dataset.csp ?? ''"), "");
  }));
