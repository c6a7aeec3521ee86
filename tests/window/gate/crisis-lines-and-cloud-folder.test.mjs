// What is there before the passphrase, and the folder that something copies elsewhere.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { justWrite, select } from "../support/writing-actions.mjs";

const chosen = (window) => window.run("return document.querySelector(arguments[0]).value", the("help-country"));

test("help now shows emergency and national lines at the gate, and at the desk it remembers the country", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await window.click(the("help-now"));
    await window.see(the("emergency"), /112/);
    await select(window, the("help-country"), "pl");
    await window.see(the("help-now-page"), /National lines/);
    await inOrder(window, "help now");
    await window.press("\uE00C");
    await until(async () => assert.ok(!(await window.isThere(the("help-now-page")))));
    await window.click(the("help-now"));
    assert.equal((await window.find(the("help-country")), await chosen(window)), "pl");
    await lock(window);

    window = await start();
    await window.find(the("passphrase"));
    await window.type(the("passphrase"), "half a");
    await window.click(the("help-now"));
    await window.see(the("emergency"), /112/);
    assert.notEqual(await chosen(window), "pl", "before the passphrase nothing of the person's is known");
    for (const country of await window.run("return [...document.querySelector(arguments[0]).options].map(({ value }) => value)", the("help-country"))) {
      await select(window, the("help-country"), country);
      await until(async () => assert.ok((await window.run("return document.querySelectorAll(arguments[0]).length", the("line-number"))) >= 2, country));
      await window.see(the("line-checked"), /./);
      await inOrder(window, `help now at the gate, ${country}`);
    }
    assert.equal(await window.run("return document.querySelectorAll('main a, main input:not([data-testid=passphrase])').length"), 0, "nothing here calls, and nothing is asked");
    await window.click(the("help-now-close"));
    assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("passphrase")), "half a", "what was typed is still there");
    await window.type(the("passphrase"), "\uE003".repeat(6));
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await window.click(the("help-now"));
    await window.find(the("help-country"));
    assert.equal(await chosen(window), "pl");
  }));

test("a folder that is copied elsewhere is told before the notebook is made, and once at the desk", () =>
  live(async ({ home, start }) => {
    const args = ["--data", join(home, "Dropbox", "notebook")];
    let window = await start(...args);
    await window.see(the("cloud"), /seems to be copied to a cloud service[^]*Dropbox/);
    await inOrder(window, "a copied folder at the gate");
    await window.click(the("cloud-other"));
    await window.see(the("cloud-how"), /./);
    await inOrder(window, "another place");
    await window.click(the("cloud-keep"));
    await until(async () => assert.ok(!(await window.isThere(the("cloud")))));
    await makeNotebook(window);
    await justWrite(window, "Something kept.");
    await lock(window);

    for (const told of [true, false]) {
      window = await start(...args);
      await offer(window, SENTENCE);
      await atTheDesk(window);
      await window.find(the("door-just_write"));
      assert.equal(await window.isThere(the("cloud")), told);
      if (told) {
        await inOrder(window, "a copied folder at the desk");
        await window.click(the("cloud-keep"));
        await until(async () => assert.ok(!(await window.isThere(the("cloud")))));
      }
      await lock(window);
    }
  }));
