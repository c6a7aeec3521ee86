// Help now before unlocking, and the warning about a folder that a cloud service copies.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import {
  PASSPHRASE,
  checkScreen,
  createNotebook,
  enterPassphrase,
  lock,
  testId,
  unlock,
  until,
  waitForDesk,
  withHome,
  withNotebook,
} from "../support/actions.mjs";
import { saveNote, selectOption } from "../support/writing-actions.mjs";

const chosenCountry = (window) => window.execute("return document.querySelector(arguments[0]).value", testId("help-country"));

test("crisis lines are shown at the gate and the desk", () =>
  withNotebook(async ({ start, window }) => {
    await window.click(testId("help-now"));
    await window.waitForText(testId("emergency"), /112/);
    await selectOption(window, testId("help-country"), "pl");
    await window.waitForText(testId("help-now-page"), /National lines/);
    await checkScreen(window, "help now");
    await window.press("\uE00C");
    await until(async () => assert.ok(!(await window.exists(testId("help-now-page")))));
    await window.click(testId("help-now"));
    assert.equal((await window.find(testId("help-country")), await chosenCountry(window)), "pl");
    await lock(window);

    window = await start();
    await window.find(testId("passphrase"));
    await window.type(testId("passphrase"), "half a");
    await window.click(testId("help-now"));
    await window.waitForText(testId("emergency"), /112/);
    assert.notEqual(await chosenCountry(window), "pl", "before the passphrase nothing of the person's is known");
    for (const country of await window.execute("return [...document.querySelector(arguments[0]).options].map(({ value }) => value)", testId("help-country"))) {
      await selectOption(window, testId("help-country"), country);
      await until(async () => assert.ok((await window.execute("return document.querySelectorAll(arguments[0]).length", testId("line-number"))) >= 2, country));
      await window.waitForText(testId("line-checked"), /./);
      await checkScreen(window, `help now at the gate, ${country}`);
    }
    assert.equal(await window.execute("return document.querySelectorAll('main a, main input:not([data-testid=passphrase])').length"), 0, "nothing here calls, and nothing is asked");
    await window.click(testId("help-now-close"));
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("passphrase")), "half a", "what was typed is still there");
    await window.type(testId("passphrase"), "\uE003".repeat(6));
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await window.click(testId("help-now"));
    await window.find(testId("help-country"));
    assert.equal(await chosenCountry(window), "pl");
  }));

test("a cloud folder is reported at the gate, and once at the desk", () =>
  withHome(async ({ home, start }) => {
    const args = ["--data", join(home, "Dropbox", "notebook")];
    let window = await start(...args);
    await window.waitForText(testId("cloud"), /seems to be copied to a cloud service[^]*Dropbox/);
    await checkScreen(window, "a copied folder at the gate");
    await window.click(testId("cloud-other"));
    await window.waitForText(testId("cloud-how"), /./);
    await checkScreen(window, "another place");
    await window.click(testId("cloud-keep"));
    await until(async () => assert.ok(!(await window.exists(testId("cloud")))));
    await createNotebook(window);
    await saveNote(window, "Something kept.");
    await lock(window);

    for (const expected of [true, false]) {
      window = await unlock(start, ...args);
      await window.find(testId("door-just_write"));
      assert.equal(await window.exists(testId("cloud")), expected);
      if (expected) {
        await checkScreen(window, "a copied folder at the desk");
        await window.click(testId("cloud-keep"));
        await until(async () => assert.ok(!(await window.exists(testId("cloud")))));
      }
      await lock(window);
    }
  }));
