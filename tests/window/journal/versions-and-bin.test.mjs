// Earlier versions, the bin, and permanent deletion that leaves no trace in the file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import {
  PASSPHRASE,
  checkScreen,
  createNotebook,
  listItems,
  lock,
  testId,
  unlock,
  until,
  withHome,
  withNotebook,
} from "../support/actions.mjs";
import { openJournal, openNote, readNote, readSaved, save, saveNote, setText } from "../support/writing-actions.mjs";

const FIND_WORDS = new URL("../support/find_words_in_vault.py", import.meta.url).pathname;

/** Those of these words that are in the decrypted database. */
const wordsInVault = (data, words) => JSON.parse(execFileSync("python3", [FIND_WORDS, join(data, "vault"), PASSPHRASE, ...words], { encoding: "utf8" }));

async function editNote(window, words) {
  await window.click(testId("entry-change"));
  await window.find(testId("text-text"));
  await setText(window, testId("text-text"), words);
  await save(window);
  await readSaved(window);
  await window.waitForText(testId("answers"), words);
}

const waitForAnswers = (window, words) => window.waitForText(testId("answers"), new RegExp(`^${words}$`));

test("an earlier version is restored, and all are removed", () =>
  withNotebook(async ({ window }) => {
    await saveNote(window, "First words.");
    await readNote(window, "First words");
    assert.ok(!(await window.exists(testId("entry-versions"))));
    await editNote(window, "Second words.");
    await editNote(window, "Third words.");
    await window.click(testId("entry-versions"));
    await until(async () => assert.equal((await listItems(window, testId("versions"))).length, 2));
    await checkScreen(window, "earlier versions");
    const first = (await listItems(window, testId("versions"))).findIndex((one) => one.includes("First"));
    await window.click(`${testId("versions")} li:nth-child(${first + 1}) button`);
    await window.waitForText(testId("version-line"), /earlier version/);
    await waitForAnswers(window, "First words.");
    await checkScreen(window, "an earlier version");
    await window.click(testId("version-take-back"));
    await window.find(testId("entry"));
    await waitForAnswers(window, "First words.");
    await window.click(testId("entry-versions"));
    await until(async () => assert.ok((await listItems(window, testId("versions"))).some((one) => one.includes("Third")), "what it said before stays"));
    await window.click(testId("versions-remove"));
    await window.find(`${testId("confirm")}[open]`);
    await checkScreen(window, "removing earlier versions");
    await window.click(`${testId("confirm")}[open] ${testId("confirm-no")}`);
    await window.click(testId("versions-remove"));
    await window.click(`${testId("confirm")}[open] ${testId("confirm-yes")}`);
    await until(async () => assert.ok(!(await window.exists(testId("entry-versions")))));
    await waitForAnswers(window, "First words.");
    await checkScreen(window, "a note without earlier versions");
  }));

test("permanent deletion from the bin leaves no trace in the file", () =>
  withHome(async ({ start, data }) => {
    const [text, before, label, stays] = ["quaxilop", "vexomund", "zyfterral", "brunzelig"];
    let window = await start();
    await createNotebook(window);
    await saveNote(window, `This one stays: ${stays}.`);
    await saveNote(window, `It said ${before} at first.`, { tags: [label] });
    await readNote(window, before);
    await editNote(window, `Now it says ${text}.`);

    await window.click(testId("entry-bin"));
    await window.waitForText(testId("entry-binned"), /in the bin until \d+ \w+ \d{4}/);
    await checkScreen(window, "a note in the bin");
    await window.click(testId("entry-take-back"));
    await window.find(testId("entry-bin"));
    await window.click(testId("entry-bin"));
    await window.find(testId("entry-take-back"));
    await openJournal(window);
    await until(async () => assert.ok((await listItems(window, testId("entries"))).every((one) => !one.includes(text))));
    await setText(window, testId("search"), text);
    await window.waitForText(testId("search-said"), /Nothing found/);
    await window.click(testId("search-end"));
    await window.click(testId("bin-open"));
    await openNote(window, text, "bin");
    await window.click(testId("entry-back"));
    await window.find(testId("bin"));
    await checkScreen(window, "the bin");
    await window.click(testId("bin-take-out"));
    await window.waitForText(testId("bin-said"), /in the journal again/);
    await window.find(testId("bin-empty"));
    await checkScreen(window, "an empty bin");
    await readNote(window, text);
    await window.click(testId("entry-bin"));
    await window.find(testId("entry-take-back"));
    await lock(window);
    assert.deepEqual(wordsInVault(data, [text, before, label, stays]), [text, before, label, stays], "the control: it is there");

    window = await unlock(start);
    await openJournal(window);
    await window.click(testId("bin-open"));
    await window.click(testId("bin-remove"));
    await window.waitForText(`${testId("confirm")}[open]`, /cannot be undone[^]*Backups made before today still hold it/);
    await checkScreen(window, "removing for good");
    await window.click(testId("confirm-no"));
    await window.find(testId("bin-remove"));
    await window.click(testId("bin-remove"));
    await window.click(testId("confirm-yes"));
    await window.waitForText(testId("bin-said"), /removed/);
    await window.find(testId("bin-empty"));
    await lock(window);
    assert.deepEqual(wordsInVault(data, [text, before, label, stays]), [stays]);
  }));
