// A drive that fills up while somebody writes: nothing is lost, it is said in words, and it mends itself.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fill, needsRoot, onASmallDrive } from "../support/test-drives.mjs";
import { SENTENCE, atTheDesk, inOrder, live, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { ask, begin, keep, newest, put, saved } from "../support/writing-actions.mjs";

test("on a full drive the words stay, it is said, and they are saved once there is room", { skip: needsRoot }, () =>
  live(async ({ home, start }) => {
    await onASmallDrive(home, 6, async (drive) => {
      const args = ["--data", join(drive, "data")];
      let window = await start(...args);
      await makeNotebook(window);
      await begin(window, "just_write");
      await put(window, the("text-text"), "There is room for this.");
      await saved(window);
      fill(join(drive, "filler"));
      // Of these there is more than fits into what a page may have left over.
      const words = `And none for this. ${"All of it is still here. ".repeat(2000)}`;
      await put(window, the("text-text"), words);
      await window.see(the("trouble-happened"), /./);
      await window.see(the("trouble-remedy"), /./);
      await window.see(the("draft-saved"), /Not saved yet/);
      console.log(`said on a full drive: ${await window.text(the("trouble"))}`);
      await inOrder(window, "a full drive");
      await window.click(the("keep"));
      await until(async () => assert.equal(await window.run("return document.querySelectorAll('[data-testid=trouble]').length"), 1));
      const stands = () => window.run("return document.querySelector(arguments[0]).value", the("text-text"));
      assert.equal(await stands(), words, "keeping that fails loses nothing");
      await window.click(the("nav-journal"));
      await window.find(the("not-saved"));
      assert.equal(await stands(), words, "whoever wants to leave is still there");
      await inOrder(window, "leaving with words that are not saved");

      rmSync(join(drive, "filler"));
      await saved(window);
      assert.ok(!(await window.isThere(the("trouble"))), "what was in the way is over");
      await window.kill();
      window = await start(...args);
      await offer(window, SENTENCE);
      await atTheDesk(window);
      await window.click(the("draft-go-on"));
      await window.find(the("text-text"));
      assert.equal(await stands(), words);
      await keep(window);
      assert.equal((await ask(window, "entry", { id: await newest(window) })).entry.content.answers.text.text, words);
    });
  }));
