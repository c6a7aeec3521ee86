// Made-up notes are looked at by a newcomer, and nothing of them is on the disk.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, lock, testId, until, waitUntilGone, withNotebook } from "../support/actions.mjs";
import { saveNote } from "../support/writing-actions.mjs";

const FIND_WORDS = new URL("../support/find_words_in_vault.py", import.meta.url).pathname;
const MADE_UP = ["rose", "roses", "umbrella", "palm", "tram", "examples"];

/** Those of these words that are in the decrypted database. */
const wordsInVault = (data, words) => JSON.parse(execFileSync("python3", [FIND_WORDS, join(data, "vault"), PASSPHRASE, ...words], { encoding: "utf8" }));

test("a newcomer looks at made-up notes, and nothing of them is kept", () =>
  withNotebook(async ({ data, window }) => {
    await saveNote(window, "a kestrel above the field");
    assert.ok(!(await window.exists(testId("nav-looking-back"))), "not before five notes");
    await window.click(testId("made-up-show"));
    await window.find(testId("made-up"));
    const parts = await window.execute("return [...document.querySelectorAll('nav [data-testid^=looking-back-]')].map(({ dataset }) => dataset.testid)");
    assert.ok(parts.length >= 2, `${parts}`);
    for (const part of parts) {
      await window.click(testId(part));
      await window.waitForText(testId("looking-back-part"), /\S/);
      await window.waitForText(testId("made-up-band"), /^Made-up notes/);
      await checkScreen(window, `made-up notes: ${part}`);
    }
    await window.click(testId("looking-back-gathered"));
    await window.waitForText(testId("gathered-good-did"), /Made up: the team asked me/);
    await window.waitForText(testId("gathered-support-supervision_reflective"), /Supervision/);
    assert.ok(!(await window.exists(testId("gathered-good-bring"))), "nothing of it goes on one's own list");
    await window.click(testId("looking-back-job-lines"));
    await window.waitForText(testId("job-lines-written"), /Made up: I go along/);
    assert.ok(!(await window.exists(testId("job-line-new"))), "nothing can be written");

    await window.click(testId("made-up-leave"));
    await window.find(testId("today"));
    await waitUntilGone(window, "made-up-band");
    // From Settings it can be seen at any time.
    await window.click(testId("nav-settings"));
    await window.click(testId("made-up-show"));
    await window.find(testId("made-up-band"));
    await lock(window);
    await until(() => assert.deepEqual(wordsInVault(data, ["kestrel", ...MADE_UP]), ["kestrel"]));
  }));
