// The words of old notes expire: announced, stoppable, and then nowhere in the file.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, createNotebook, enterPassphrase, listItems, lock, openSettings, testId, until, waitForDesk, waitUntilGone, withHome } from "../support/actions.mjs";
import { openJournal, readNote, saveNote } from "../support/writing-actions.mjs";

const FIND_WORDS = new URL("../support/find_words_in_vault.py", import.meta.url).pathname;

/** Those of these words that are in the decrypted database. */
const wordsInVault = (data, words) => JSON.parse(execFileSync("python3", [FIND_WORDS, join(data, "vault"), PASSPHRASE, ...words], { encoding: "utf8" }));

test("words that expire are announced, can be kept, and leave no trace", () =>
  withHome(async ({ startOn, data }) => {
    const [goes, label, stays] = ["quaxilopter", "vexomundial", "zyfterrally"];
    const onDay = async (day) => {
      const window = await startOn(day);
      await enterPassphrase(window, PASSPHRASE);
      await waitForDesk(window);
      return window;
    };
    let window = await startOn("2026-01-10");
    await createNotebook(window);
    await saveNote(window, `It was about ${goes}.`, { tags: [label] });
    await saveNote(window, `And about ${stays}.`);
    await lock(window);

    window = await onDay("2027-01-01");
    await openSettings(window);
    await window.execute("const choice = document.querySelector(arguments[0]); choice.value = '12'; choice.dispatchEvent(new Event('change', { bubbles: true }))", testId("retention-months"));
    await window.waitForText(testId("retention-said"), /Saved/);
    await window.waitForText(testId("expiring-texts"), new RegExp(`${goes}[^]*${stays}`));
    await window.waitForText(testId("retention-backups"), /Earlier backups still hold the words/);
    await checkScreen(window, "words that go soon");
    const kept = (await listItems(window, testId("expiring-texts"))).findIndex((item) => item.includes(stays));
    await window.click(`${testId("expiring-texts")} li:nth-child(${kept + 1}) ${testId("keep-text")}`);
    await window.waitForText(testId("kept-texts"), new RegExp(stays));
    await window.click(testId("nav-today"));
    await window.waitForText(testId("text-expires"), /words of some older notes will be removed soon/);
    await checkScreen(window, "Today says that words go");
    await window.click(testId("text-expires-see"));
    await window.waitForText(testId("expiring-texts"), /Removed on 15 January 2027/);
    await lock(window);

    // A week, and then another one: after fourteen days it goes.
    window = await onDay("2027-01-08");
    await window.find(testId("text-expires"));
    await lock(window);
    assert.deepEqual(wordsInVault(data, [goes, label, stays]), [goes, label, stays], "the control: all of it is there");
    window = await onDay("2027-01-15");
    await readNote(window, stays);
    await until(async () => {
      await openJournal(window);
      assert.ok((await listItems(window, testId("entries"))).every((item) => !item.includes(goes)));
    });
    const gone = (await listItems(window, testId("entries"))).findIndex((item) => !item.includes(stays));
    await window.click(`${testId("entries")} li:nth-child(${gone + 1}) button`);
    await window.waitForText(testId("text-expired"), /have been removed, as chosen in Settings/);
    await checkScreen(window, "a note whose words have gone");
    await window.click(testId("nav-today"));
    await window.find(testId("today"));
    await waitUntilGone(window, "text-expires");
    await lock(window);
    assert.deepEqual(wordsInVault(data, [goes, label, stays]), [stays]);
  }));
