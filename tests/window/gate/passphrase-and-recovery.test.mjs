// The stories a person lives at the gate and the desk, in the real window.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { OTHER, SENTENCE, atTheDesk, inOrder, inSettings, items, live, lock, makeNotebook, offer, retype, the, until } from "../support/actions.mjs";

test("a first evening: whose laptop, a sentence, and the desk keeps what was said", () =>
  live(async ({ start, data }) => {
    let window = await start();
    await window.see(the("welcome-about"), /sends nothing to anyone/);
    await inOrder(window, "welcome");
    await window.click(the("whose-employer"));
    await window.click(the("welcome-next"));
    await inOrder(window, "choosing a passphrase");
    await window.type(the("own-sentence"), "password1234");
    await window.see(the("strength"), /Easy to guess/);
    await window.type(the("own-sentence-again"), "password1234");
    await window.click(the("make-notebook"));
    await window.see(the("own-sentence-slip"), /Add two or three more words that only you would think of/);
    await inOrder(window, "a passphrase that is too weak");
    await retype(window, the("own-sentence"), ` ${SENTENCE}`);
    await retype(window, the("own-sentence-again"), SENTENCE);
    await window.click(the("make-notebook"));
    await window.see(the("own-sentence-again-slip"), /not the same/);
    assert.ok(!existsSync(join(data, "vault")), "two different sentences make no notebook");
    await retype(window, the("own-sentence-again"), ` ${SENTENCE}`);
    await window.click(the("make-notebook"));
    await atTheDesk(window);
    await inOrder(window, "the desk");
    await inSettings(window);
    await inOrder(window, "settings");
    await window.see(the("whose-laptop"), /Your employer may be able to see this screen/);
    await lock(window);

    window = await start();
    await inOrder(window, "unlocking");
    await offer(window, ` ${SENTENCE}`);
    await atTheDesk(window);
    await inSettings(window);
    await window.see(the("whose-laptop"), /employer/);
  }));

test("six generated words open the notebook however they are typed", () =>
  live(async ({ start }) => {
    let window = await start();
    await window.click(the("whose-mine"));
    await window.click(the("welcome-next"));
    await window.click(the("way-words"));
    const shown = await window.see(the("suggested-words"), /[a-z]/);
    await window.click(the("other-words"));
    const words = (await window.see(the("suggested-words"), new RegExp(`^(?!${shown}$)`))).match(/[a-z]+/g);
    assert.equal(words.length, 6);
    await inOrder(window, "generated words");
    await window.type(the("suggested-words-again"), words.join("-"));
    await window.click(the("make-notebook"));
    await atTheDesk(window);
    await lock(window);
    window = await start();
    await offer(window, words.join(" ").toUpperCase());
    await atTheDesk(window);
  }));

test("a wrong passphrase is told, changes nothing, and the right one opens", () =>
  live(async ({ start, data }) => {
    let window = await start();
    await makeNotebook(window);
    await lock(window);
    const header = readFileSync(join(data, "vault/header.json"));
    window = await start();
    await offer(window, OTHER);
    await window.see(the("trouble-happened"), /does not open/);
    assert.notEqual(await window.text(the("trouble-remedy")), "");
    await inOrder(window, "a wrong passphrase");
    assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("passphrase")), "");
    assert.deepEqual(readFileSync(join(data, "vault/header.json")), header);
    await offer(window, SENTENCE);
    await atTheDesk(window);
  }));

test("a recovery sheet, made at the desk, opens the notebook and leads to a new passphrase", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window, { whose: "employer" });
    await inSettings(window);
    await window.click(the("sheet-open"));
    await window.type(the("sheet-passphrase"), SENTENCE);
    await window.click(the("sheet-show"));
    const words = await items(window, the("sheet-words"));
    assert.equal(words.length, 10);
    await window.see(the("sheet-employer"), /Do not print them at work/);
    await inOrder(window, "the recovery sheet");
    await window.click(the("sheet-written"));
    await window.type(the("sheet-answer-1"), "zoo");
    await window.type(the("sheet-answer-2"), "zoo");
    await window.click(the("sheet-keep"));
    await window.see(the("trouble-happened"), /./);
    await inOrder(window, "two words that do not match");
    for (const [field, nth] of [["sheet-answer-1", 3], ["sheet-answer-2", 8]]) {
      await retype(window, the(field), words[nth - 1]);
    }
    await window.click(the("sheet-keep"));
    await window.see(the("sheet-state"), /./);
    await lock(window);

    window = await start();
    await window.click(the("forgot"));
    await window.see(the("forgotten-about"), /nobody can reset it/);
    await inOrder(window, "forgotten");
    await window.type(the("recovery-words"), words.slice(0, 9).join(" "));
    await window.click(the("recover"));
    await window.see(the("trouble-happened"), /./);
    await retype(window, the("recovery-words"), words.join(" "));
    await window.click(the("recover"));
    await atTheDesk(window);
    await window.click(the("notice-recovery-change"));
    await window.type(the("own-sentence"), OTHER);
    await window.type(the("own-sentence-again"), OTHER);
    await window.click(the("change-button"));
    await window.see(the("change-done"), /./);
    await window.ended();

    window = await start();
    await offer(window, OTHER);
    await atTheDesk(window);
  }));

test("the passphrase is changed by someone who knows it, and a new key keeps the notebook", () =>
  live(async ({ start, data }) => {
    let window = await start();
    await makeNotebook(window);
    await inSettings(window);
    await window.click(the("change-open"));
    await window.type(the("change-current"), "not the sentence at all");
    await window.type(the("own-sentence"), OTHER);
    await window.type(the("own-sentence-again"), OTHER);
    await window.click(the("change-button"));
    await window.see(the("trouble-happened"), /does not open/);
    await window.type(the("change-current"), SENTENCE);
    if (await window.run("return document.querySelector(arguments[0]).value === ''", the("own-sentence"))) {
      await window.type(the("own-sentence"), OTHER);
      await window.type(the("own-sentence-again"), OTHER);
    }
    await window.click(the("change-button"));
    await window.see(the("change-done"), /./);
    await window.ended();

    window = await start();
    await offer(window, OTHER);
    await atTheDesk(window);
    await inSettings(window);
    await window.click(the("renew-open"));
    await window.see(the("renew"), /./);
    await window.type(the("renew-passphrase"), OTHER);
    await window.click(the("renew-button"));
    await window.see(the("renew-done"), /./);
    await window.ended();
    assert.ok(existsSync(join(data, "vault/journal-0002.db")) && !existsSync(join(data, "vault/journal-0001.db")));

    window = await start();
    await offer(window, OTHER);
    await atTheDesk(window);
    await inSettings(window);
    await window.see(the("whose-laptop"), /Shared/);
  }));

test("how long it waits and how it looks are kept", () =>
  live(async ({ start, data }) => {
    let window = await start();
    await makeNotebook(window);
    await inSettings(window);
    // Two changes in one breath: the last of them counts.
    await window.run(
      "const s = document.querySelector(arguments[0]); for (const m of ['2', '10', '15']) { s.value = m; s.dispatchEvent(new Event('change', { bubbles: true })) }",
      the("lock-after"),
    );
    await window.see(the("lock-after-saved"), /Saved/);
    await window.click(the("appearance-dark"));
    await window.click(the("text-size-150"));
    await inOrder(window, "the desk, dark and large");
    const kept = { language: "en", appearance: "dark", text_size: 150 };
    await until(() => assert.deepEqual(JSON.parse(readFileSync(join(data, "gate.json"))), kept));
    await lock(window);
    window = await start();
    await window.find(the("passphrase"));
    assert.equal(await window.run("return document.documentElement.dataset.appearance"), "dark");
    await inOrder(window, "unlocking, dark and large");
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await inSettings(window);
    assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("lock-after")), "15");
  }));
