// A drive that fills up while somebody writes.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, lock, testId, unlock, until, waitUntilGone, withHome } from "../support/actions.mjs";
import { prepareCloseButton, pressKeysInWindow } from "../support/desktop.mjs";
import { fillDrive, skipWithoutRoot, withSmallDrive } from "../support/test-drives.mjs";
import { invoke, newestEntryId, openForm, save, setText, waitForSavedDraft } from "../support/writing-actions.mjs";

test("text stays on a full drive and is saved once there is room", { skip: skipWithoutRoot }, () =>
  withHome(async ({ home, start }) => {
    await withSmallDrive(home, 6, async (drive) => {
      const args = ["--data", join(drive, "data")];
      let window = await start(...args);
      await createNotebook(window);
      await openForm(window, "just_write");
      await setText(window, testId("text-text"), "There is room for this.");
      await waitForSavedDraft(window);
      fillDrive(join(drive, "filler"));
      // More text than fits into the free space of the database.
      const words = `And none for this. ${"All of it is still here. ".repeat(2000)}`;
      await setText(window, testId("text-text"), words);
      await window.waitForText(testId("trouble-happened"), /./);
      await window.waitForText(testId("trouble-remedy"), /./);
      await window.waitForText(testId("draft-saved"), /Not saved in the notebook yet. It is stored encrypted/);
      console.log(`said on a full drive: ${await window.text(testId("trouble"))}`);
      await checkScreen(window, "a full drive");
      await window.click(testId("keep"));
      await until(async () => assert.equal(await window.execute("return document.querySelectorAll('[data-testid=trouble]').length"), 1));
      const currentText = () => window.execute("return document.querySelector(arguments[0]).value", testId("text-text"));
      assert.equal(await currentText(), words, "keeping that fails loses nothing");
      await window.click(testId("nav-journal"));
      await window.find(testId("not-saved"));
      assert.equal(await currentText(), words, "whoever wants to leave is still there");
      await checkScreen(window, "leaving with words that are not saved");

      rmSync(join(drive, "filler"));
      await waitForSavedDraft(window);
      assert.ok(!(await window.exists(testId("trouble"))), "what was in the way is over");
      await window.kill();
      window = await unlock(start, ...args);
      await window.click(testId("draft-go-on"));
      await window.find(testId("text-text"));
      assert.equal(await currentText(), words);
      await save(window);
      assert.equal((await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content.answers.text.text, words);
    });
  }));

test("text that no save took is put aside, asked about, and comes back", { skip: skipWithoutRoot }, () =>
  withHome(async ({ home, start }) => {
    const ends = {
      // The button asks, and the window stays if the person wants to go on.
      async button(window) {
        await window.click(testId("lock-now"));
        await window.find(testId("lock-unsaved"));
        await checkScreen(window, "asked before locking over text that is not saved");
        await window.click(testId("lock-stay"));
        await waitUntilGone(window, "lock-unsaved");
        await window.click(testId("lock-now"));
        await window.click(testId("lock-anyway")).catch(() => {});
      },
      // So does the window's own button, once.
      async window(window) {
        await (await prepareCloseButton(window))();
        await window.find(testId("lock-unsaved"));
        await (await prepareCloseButton(window))();
      },
      // The key locks at once.
      key: (window) => pressKeysInWindow(window, "ctrl+l"),
    };
    for (const [name, end] of Object.entries(ends)) {
      await withSmallDrive(home, 6, async (drive) => {
        const args = ["--data", join(drive, "data")];
        let window = await start(...args);
        await createNotebook(window);
        await openForm(window, "just_write");
        await setText(window, testId("text-text"), "There is room for this.");
        await waitForSavedDraft(window);
        fillDrive(join(drive, "filler"));
        const words = `Locked by the ${name}. ${"All of it is still here. ".repeat(2000)}`;
        await setText(window, testId("text-text"), words);
        await window.waitForText(testId("draft-saved"), /stored encrypted/);
        await end(window);
        await window.waitForEnd();

        rmSync(join(drive, "filler"));
        window = await unlock(start, ...args);
        await window.waitForText(testId("notice-restored"), /last time is back/);
        await checkScreen(window, "text that came back");
        await window.click(testId("draft-go-on"));
        await window.find(testId("text-text"));
        const text = await window.execute("return document.querySelector(arguments[0]).value", testId("text-text"));
        assert.equal(text, words);
        await save(window);
        await lock(window);
        window = await unlock(start, ...args);
        assert.ok(!(await window.exists(testId("notice-restored"))), "it is told once");
        await lock(window);
      });
    }
  }));
