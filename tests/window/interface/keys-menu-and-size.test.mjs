// Keys of other alphabets and of the number pad, the menu of the right mouse button, and sizes that stay.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createNotebook, enterPassphrase, lock, PASSPHRASE, testId, until, waitForDesk, waitUntilGone, withHome, withNotebook } from "../support/actions.mjs";
import { pressKeysInWindow, xdotool } from "../support/desktop.mjs";
import { CONTROL } from "../support/keyboard.mjs";
import { openForm, selectOption, setText, waitForSavedDraft } from "../support/writing-actions.mjs";
import { openSettings } from "../support/actions.mjs";

/** Sends the page a key as a keyboard of another layout would. */
const sendKey = (window, key, code, { css = "body", ...held } = {}) =>
  window.execute(
    "const [css, init] = arguments; document.querySelector(css).dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))",
    css,
    { key, code, ...held },
  );

test("letters of other alphabets count by their place", () =>
  withNotebook(async ({ window }) => {
    const ctrlKey = true;
    for (const [key, code] of [["а", "KeyF"], ["φ", "KeyF"], ["ب", "KeyF"], ["f", "KeyY"]]) {
      await sendKey(window, key, code, { ctrlKey });
      await window.find(testId("search"));
      await window.click(testId("nav-today"));
    }
    // Latin letters count by what they produce: the place of F has u on a Dvorak keyboard.
    await sendKey(window, "u", "KeyF", { ctrlKey });
    await sendKey(window, "’", "KeyN", { ctrlKey });
    await window.find(testId("today"));
    await sendKey(window, "т", "KeyN", { ctrlKey });
    await window.find(testId("write"));
  }));

test("the key that locks works on a Russian keyboard", () =>
  withNotebook(async ({ window }) => {
    const { execFileSync } = await import("node:child_process");
    execFileSync("setxkbmap", ["ru"]);
    try {
      await openForm(window, "just_write");
      await setText(window, testId("text-text"), "Typed just before.");
      await waitForSavedDraft(window);
      await pressKeysInWindow(window, "ctrl+46");
      await window.waitForEnd();
    } finally {
      execFileSync("setxkbmap", ["us"]);
    }
  }));

test("the number pad chooses only while it types digits", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "I sat with Anna on the ward.");
    const row = testId("mark-open");
    await window.click(row);
    await window.find(testId("mark-replace"));
    await sendKey(window, "ArrowDown", "Numpad2", { css: row });
    await sendKey(window, "End", "Numpad1", { css: row });
    await sendKey(window, "!", "Digit1", { css: row, shiftKey: true });
    await sendKey(window, "End", "Numpad1", { ctrlKey: true });
    await window.find(testId("write"));
    const words = () => window.execute("return document.querySelector(arguments[0]).value", testId("text-text"));
    assert.match(await words(), /Anna/, "nothing was replaced by keys that move the cursor");
    await sendKey(window, "1", "Numpad1", { css: row });
    await until(async () => assert.doesNotMatch(await words(), /Anna/));
  }));

test("letters in the row of digits choose, as on a Czech keyboard", () =>
  withNotebook(async ({ window }) => {
    await sendKey(window, "ě", "Digit2", { ctrlKey: true });
    await window.find(testId("search"));
  }));

test("the right mouse button offers only to cut, copy, paste and select all", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "All of this is selected.");
    const [left, top] = await window.execute("const { left, top } = document.querySelector(arguments[0]).getBoundingClientRect(); return [left + 30, top + 15]", testId("text-text"));
    const [found] = (await xdotool("search", "--onlyvisible", "--pid", String(window.program))).split("\n");
    await xdotool("windowfocus", "--sync", found);
    await xdotool("mousemove", "--window", found, String(Math.round(left)), String(Math.round(top)), "click", "3");
    // The last entry; with the whole menu of the engine it would be another one.
    const selected = () => window.execute("const { selectionStart, selectionEnd } = document.querySelector(arguments[0]); return selectionEnd - selectionStart", testId("text-text"));
    await until(async () => {
      await xdotool("key", "Up", "Return");
      assert.equal(await selected(), "All of this is selected.".length);
    });
  }));

test("window size and text size outlive a lock", () =>
  withHome(async ({ start, data }) => {
    let window = await start();
    await createNotebook(window);
    await window.resize(1100, 720);
    const width = () => window.execute("return innerWidth");
    await until(async () => assert.equal(await width(), 1100));
    const size = () => window.execute("return `${Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize) * 100) / 100}px`");
    assert.equal(await size(), "17px");
    await window.chord(CONTROL, "+");
    await window.chord(CONTROL, "+");
    await until(async () => assert.equal(await size(), "21.25px"));
    await window.chord(CONTROL, "-");
    await until(async () => assert.equal(await size(), "18.7px"));
    const stored = () => JSON.parse(readFileSync(join(data, "gate.json"), "utf8"));
    await until(() => assert.equal(stored().text_size, 110));
    await lock(window);
    assert.deepEqual(stored().window, { width: 1100, height: 720, maximized: false });

    window = await start();
    await window.find(testId("passphrase"));
    assert.deepEqual([await width(), await size()], [1100, "18.7px"]);
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    assert.deepEqual([await width(), await size()], [1100, "18.7px"]);
    await sendKey(window, "à", "Digit0", { ctrlKey: true });
    await until(async () => assert.equal(await size(), "17px"));
    await lock(window);
  }));

test("text that comes without a key is a sign of life", { timeout: 240_000 }, () =>
  withNotebook(async ({ window }) => {
    await openSettings(window);
    await selectOption(window, testId("lock-after"), "2");
    await window.waitForText(testId("lock-after-saved"), /Saved/);
    await openForm(window, "just_write");
    await window.waitForText(testId("locking-soon"), /./, 90_000);
    await setText(window, testId("text-text"), "Dictated.");
    await until(async () => assert.equal(await window.text(testId("locking-soon")), ""));
    await waitUntilGone(window, "cover");
  }));
