// Changing a note, its earlier versions, the bin, and removing for good, without a trace in the file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, items, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { inTheJournal, justWrite, keep, open, put, read } from "../support/writing-actions.mjs";

const WORDS_LEFT = new URL("../support/find_words_in_vault.py", import.meta.url).pathname;

/** Which of these words stand in the notebook's decrypted pages. */
const wordsLeft = (data, words) => JSON.parse(execFileSync("python3", [WORDS_LEFT, join(data, "vault"), SENTENCE, ...words], { encoding: "utf8" }));

async function change(window, words) {
  await window.click(the("entry-change"));
  await window.find(the("text-text"));
  await put(window, the("text-text"), words);
  await keep(window);
  await window.click(the("kept-read"));
  await window.see(the("answers"), words);
}

const reads = (window, words) => window.see(the("answers"), new RegExp(`^${words}$`));

test("a note is changed, an earlier version taken back, and all earlier versions removed", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await justWrite(window, "First words.");
    await read(window, "First words");
    assert.ok(!(await window.isThere(the("entry-versions"))));
    await change(window, "Second words.");
    await change(window, "Third words.");
    await window.click(the("entry-versions"));
    await until(async () => assert.equal((await items(window, the("versions"))).length, 2));
    await inOrder(window, "earlier versions");
    const first = (await items(window, the("versions"))).findIndex((one) => one.includes("First"));
    await window.click(`${the("versions")} li:nth-child(${first + 1}) button`);
    await window.see(the("version-line"), /earlier version/);
    await reads(window, "First words.");
    await inOrder(window, "an earlier version");
    await window.click(the("version-take-back"));
    await window.find(the("entry"));
    await reads(window, "First words.");
    await window.click(the("entry-versions"));
    await until(async () => assert.ok((await items(window, the("versions"))).some((one) => one.includes("Third")), "what it said before stays"));
    await window.click(the("versions-remove"));
    await window.find(`${the("confirm")}[open]`);
    await inOrder(window, "removing earlier versions");
    await window.click(`${the("confirm")}[open] ${the("confirm-no")}`);
    await window.click(the("versions-remove"));
    await window.click(`${the("confirm")}[open] ${the("confirm-yes")}`);
    await until(async () => assert.ok(!(await window.isThere(the("entry-versions")))));
    await reads(window, "First words.");
    await inOrder(window, "a note without earlier versions");
  }));

test("a note goes into the bin, comes out again, and what is removed for good leaves no trace in the file", () =>
  live(async ({ start, data }) => {
    const [text, before, label, stays] = ["quaxilop", "vexomund", "zyfterral", "brunzelig"];
    let window = await start();
    await makeNotebook(window);
    await justWrite(window, `This one stays: ${stays}.`);
    await justWrite(window, `It said ${before} at first.`, { tags: [label] });
    await read(window, before);
    await change(window, `Now it says ${text}.`);

    await window.click(the("entry-bin"));
    await window.see(the("entry-binned"), /in the bin until \d+ \w+ \d{4}/);
    await inOrder(window, "a note in the bin");
    await window.click(the("entry-take-back"));
    await window.find(the("entry-bin"));
    await window.click(the("entry-bin"));
    await window.find(the("entry-take-back"));
    await inTheJournal(window);
    await until(async () => assert.ok((await items(window, the("entries"))).every((one) => !one.includes(text))));
    await put(window, the("search"), text);
    await window.see(the("search-said"), /Nothing found/);
    await window.click(the("search-end"));
    await window.click(the("bin-open"));
    await open(window, text, "bin");
    await window.click(the("entry-back"));
    await window.find(the("bin"));
    await inOrder(window, "the bin");
    await window.click(the("bin-take-out"));
    await window.see(the("bin-said"), /in the journal again/);
    await window.find(the("bin-empty"));
    await inOrder(window, "an empty bin");
    await read(window, text);
    await window.click(the("entry-bin"));
    await window.find(the("entry-take-back"));
    await lock(window);
    assert.deepEqual(wordsLeft(data, [text, before, label, stays]), [text, before, label, stays], "the control: it is there");

    window = await start();
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await inTheJournal(window);
    await window.click(the("bin-open"));
    await window.click(the("bin-remove"));
    await window.see(`${the("confirm")}[open]`, /cannot be undone[^]*Backups made before today still hold it/);
    await inOrder(window, "removing for good");
    await window.click(the("confirm-no"));
    await window.find(the("bin-remove"));
    await window.click(the("bin-remove"));
    await window.click(the("confirm-yes"));
    await window.see(the("bin-said"), /removed/);
    await window.find(the("bin-empty"));
    await lock(window);
    assert.deepEqual(wordsLeft(data, [text, before, label, stays]), [stays]);
  }));
