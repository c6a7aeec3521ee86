// Creating and unlocking a notebook, recovery, a new passphrase and key, and settings that stay.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  OTHER_PASSPHRASE,
  PASSPHRASE,
  checkScreen,
  createNotebook,
  enterPassphrase,
  listItems,
  lock,
  openSettings,
  replaceText,
  testId,
  until,
  waitForDesk,
  withHome,
  withNotebook,
} from "../support/actions.mjs";

test("the first run creates a notebook with a strong passphrase", () =>
  withHome(async ({ start, data }) => {
    let window = await start();
    await window.waitForText(testId("welcome-about"), /sends nothing to anyone/);
    await checkScreen(window, "welcome");
    await window.click(testId("whose-employer"));
    await window.click(testId("welcome-next"));
    await checkScreen(window, "choosing a passphrase");
    await window.type(testId("own-sentence"), "password1234");
    await window.waitForText(testId("strength"), /Easy to guess/);
    await window.type(testId("own-sentence-again"), "password1234");
    await window.click(testId("make-notebook"));
    await window.waitForText(testId("own-sentence-slip"), /Add two or three more words that only you would think of/);
    await checkScreen(window, "a passphrase that is too weak");
    await replaceText(window, testId("own-sentence"), ` ${PASSPHRASE}`);
    await window.waitForText(testId("unseen"), /a space at the beginning or the end. It does not count/);
    await replaceText(window, testId("own-sentence-again"), `${PASSPHRASE}s`);
    await window.click(testId("make-notebook"));
    await window.waitForText(testId("own-sentence-again-slip"), /do not match/);
    assert.ok(!existsSync(join(data, "vault")), "two different sentences make no notebook");
    await replaceText(window, testId("own-sentence"), PASSPHRASE.replace(" ", "  "));
    await window.waitForText(testId("unseen"), /two spaces in a row/);
    await checkScreen(window, "something that cannot be seen");
    await replaceText(window, testId("own-sentence"), `${PASSPHRASE}\u00a0`);
    await replaceText(window, testId("own-sentence-again"), ` ${PASSPHRASE}`);
    await window.click(testId("make-notebook"));
    await waitForDesk(window);
    await checkScreen(window, "the desk");
    await openSettings(window);
    await checkScreen(window, "settings");
    await window.waitForText(testId("whose-laptop"), /Your employer may be able to see this screen/);
    await lock(window);

    window = await start();
    await checkScreen(window, "unlocking");
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await openSettings(window);
    await window.waitForText(testId("whose-laptop"), /employer/);
  }));

test("six generated words unlock however they are typed", () =>
  withHome(async ({ start }) => {
    let window = await start();
    await window.click(testId("whose-mine"));
    await window.click(testId("welcome-next"));
    await window.click(testId("way-words"));
    const firstSuggestion = await window.waitForText(testId("suggested-words"), /[a-z]/);
    await window.click(testId("other-words"));
    const words = (await window.waitForText(testId("suggested-words"), new RegExp(`^(?!${firstSuggestion}$)`))).match(/[a-z]+/g);
    assert.equal(words.length, 6);
    await checkScreen(window, "generated words");
    await window.type(testId("suggested-words-again"), words.join("-"));
    await window.click(testId("make-notebook"));
    await waitForDesk(window);
    await lock(window);
    window = await start();
    await enterPassphrase(window, words.join(" ").toUpperCase());
    await waitForDesk(window);
  }));

test("a wrong passphrase is refused and changes nothing", () =>
  withNotebook(async ({ start, data, window }) => {
    await lock(window);
    const header = readFileSync(join(data, "vault/header.json"));
    window = await start();
    await enterPassphrase(window, OTHER_PASSPHRASE);
    await window.waitForText(testId("trouble-happened"), /does not open/);
    assert.notEqual(await window.text(testId("trouble-remedy")), "");
    await checkScreen(window, "a wrong passphrase");
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("passphrase")), "");
    assert.deepEqual(readFileSync(join(data, "vault/header.json")), header);
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
  }));

test("recovery words unlock and lead to a new passphrase", () =>
  withHome(async ({ start }) => {
    let window = await start();
    await createNotebook(window, { whose: "employer" });
    await openSettings(window);
    await window.click(testId("sheet-open"));
    await window.type(testId("sheet-passphrase"), PASSPHRASE);
    await window.click(testId("sheet-show"));
    const words = await listItems(window, testId("sheet-words"));
    assert.equal(words.length, 10);
    await window.waitForText(testId("sheet-employer"), /Do not print them at work/);
    await checkScreen(window, "the recovery sheet");
    await window.click(testId("sheet-written"));
    await window.type(testId("sheet-answer-1"), "zoo");
    await window.type(testId("sheet-answer-2"), "zoo");
    await window.click(testId("sheet-keep"));
    await window.waitForText(testId("trouble-happened"), /./);
    await checkScreen(window, "two words that do not match");
    for (const [field, nth] of [["sheet-answer-1", 3], ["sheet-answer-2", 8]]) {
      await replaceText(window, testId(field), words[nth - 1]);
    }
    await window.click(testId("sheet-keep"));
    await window.waitForText(testId("sheet-state"), /./);
    await lock(window);

    window = await start();
    await window.click(testId("forgot"));
    await window.waitForText(testId("forgotten-about"), /nobody can reset it/);
    await checkScreen(window, "forgotten");
    await window.type(testId("recovery-words"), words.slice(0, 9).join(" "));
    await window.click(testId("recover"));
    await window.waitForText(testId("trouble-happened"), /./);
    await replaceText(window, testId("recovery-words"), words.join(" "));
    await window.click(testId("recover"));
    await waitForDesk(window);
    await window.click(testId("notice-recovery-change"));
    await window.type(testId("own-sentence"), OTHER_PASSPHRASE);
    await window.type(testId("own-sentence-again"), OTHER_PASSPHRASE);
    await window.click(testId("change-button"));
    await window.waitForText(testId("change-done"), /./);
    await window.waitForEnd();

    window = await start();
    await enterPassphrase(window, OTHER_PASSPHRASE);
    await waitForDesk(window);
  }));

test("a recovery sheet of digits unlocks however it is typed", () =>
  withNotebook(async ({ start, window }) => {
    await openSettings(window);
    await window.click(testId("sheet-open"));
    await window.click(testId("sheet-kind-digits"));
    await checkScreen(window, "what is on the sheet");
    await window.type(testId("sheet-passphrase"), PASSPHRASE);
    await window.click(testId("sheet-show"));
    const groups = await listItems(window, testId("sheet-words"));
    assert.equal(groups.length, 6);
    assert.ok(groups.every((group) => /^\d{4}$/.test(group)), "four digits each");
    await checkScreen(window, "a recovery sheet of digits");
    await window.click(testId("sheet-written"));
    await window.type(testId("sheet-answer-1"), "12345");
    await window.type(testId("sheet-answer-2"), groups[4]);
    await window.click(testId("sheet-keep"));
    await window.waitForText(testId("trouble-happened"), /the two that were asked for/);
    await replaceText(window, testId("sheet-answer-1"), groups[1].replace(/^../, "$& "));
    await window.click(testId("sheet-keep"));
    await window.waitForText(testId("sheet-state"), /ready/);
    await lock(window);

    window = await start();
    await window.click(testId("forgot"));
    await window.type(testId("recovery-words"), groups.slice(0, 5).join(" "));
    await window.click(testId("recover"));
    await window.waitForText(testId("trouble-happened"), /24 digits/);
    await checkScreen(window, "a group left out");
    await replaceText(window, testId("recovery-words"), groups.map((group, at) => `${at + 1}. ${group}`).join(", "));
    await window.click(testId("recover"));
    await waitForDesk(window);
    await window.find(testId("notice-recovery-change"));
  }));

test("a new passphrase and a new key keep the notebook", () =>
  withNotebook(async ({ start, data, window }) => {
    await openSettings(window);
    await window.click(testId("change-open"));
    await window.type(testId("change-current"), "not the sentence at all");
    await window.type(testId("own-sentence"), OTHER_PASSPHRASE);
    await window.type(testId("own-sentence-again"), OTHER_PASSPHRASE);
    await window.click(testId("change-button"));
    await window.waitForText(testId("trouble-happened"), /does not open/);
    await window.type(testId("change-current"), PASSPHRASE);
    if (await window.execute("return document.querySelector(arguments[0]).value === ''", testId("own-sentence"))) {
      await window.type(testId("own-sentence"), OTHER_PASSPHRASE);
      await window.type(testId("own-sentence-again"), OTHER_PASSPHRASE);
    }
    await window.click(testId("change-button"));
    await window.waitForText(testId("change-done"), /./);
    await window.waitForEnd();

    window = await start();
    await enterPassphrase(window, OTHER_PASSPHRASE);
    await waitForDesk(window);
    await openSettings(window);
    await window.click(testId("renew-open"));
    await window.waitForText(testId("renew"), /./);
    await window.type(testId("renew-passphrase"), OTHER_PASSPHRASE);
    await window.click(testId("renew-button"));
    await window.waitForText(testId("renew-done"), /./);
    await window.waitForEnd();
    assert.ok(existsSync(join(data, "vault/journal-0002.db")) && !existsSync(join(data, "vault/journal-0001.db")));

    window = await start();
    await enterPassphrase(window, OTHER_PASSPHRASE);
    await waitForDesk(window);
    await openSettings(window);
    await window.waitForText(testId("whose-laptop"), /Shared/);
  }));

test("auto-lock delay and appearance are saved", () =>
  withNotebook(async ({ start, data, window }) => {
    await openSettings(window);
    // Two changes at once: the last one counts.
    await window.execute(
      "const s = document.querySelector(arguments[0]); for (const m of ['2', '10', '15']) { s.value = m; s.dispatchEvent(new Event('change', { bubbles: true })) }",
      testId("lock-after"),
    );
    await window.waitForText(testId("lock-after-saved"), /Saved/);
    await window.click(testId("appearance-dark"));
    await window.click(testId("text-size-150"));
    await checkScreen(window, "the desk, dark and large");
    const kept = { language: "en", appearance: "dark", text_size: 150 };
    await until(() => assert.deepEqual(JSON.parse(readFileSync(join(data, "gate.json"))), kept));
    await lock(window);
    window = await start();
    await window.find(testId("passphrase"));
    assert.equal(await window.execute("return document.documentElement.dataset.appearance"), "dark");
    await checkScreen(window, "unlocking, dark and large");
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await openSettings(window);
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("lock-after")), "15");
  }));
