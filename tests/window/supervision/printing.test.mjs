// On paper: the line on printing first, then the desktop's own dialog over the window.
import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inOrder, live, makeNotebook, the, until } from "../support/actions.mjs";
import { ask, laidIn } from "../support/writing-actions.mjs";
import { closePrintDialog, paperTray, printToFile } from "../support/print-dialog.mjs";
import { TODAY, asFile, doneWithPhrase, onThePage, prepare, press, readSealed, sealInto, toStep } from "../support/supervision-actions.mjs";

const LINE = /Printing leaves a readable copy, and printers can keep one\. At work, prefer the screen\./;

/** Nothing is with the print dialog any more. */
const printed = (window, name) => until(async () => assert.equal(await window.run("return document.querySelector(arguments[0]).ariaDisabled", the(name)), "false"));

test("a page is printed after a line on printing, and noted; a dialog that is closed changes nothing", () =>
  live(async ({ home, start }) => {
    const output = paperTray(home);
    const window = await start();
    await makeNotebook(window);
    await laidIn(window, { on: TODAY, answers: { text: { text: "A note." } } });
    await prepare(window);
    await press(window, "who-peer");
    await toStep(window, "page");
    await press(window, "bring-paper");
    const told = "[...document.querySelectorAll('label')].find((label) => label.querySelector(arguments[0])).innerText";
    assert.match(await window.run(`return ${told}`, the("bring-paper")), LINE);
    await inOrder(window, "on paper");
    const before = await onThePage(window, "preview");
    await window.click(the("bring-go"));
    await closePrintDialog();
    await printed(window, "bring-go");
    assert.ok(!existsSync(output));
    assert.deepEqual(await ask(window, "brought"), []);
    assert.ok(!(await window.isThere(the("trouble"))));
    assert.equal((await onThePage(window, "preview")).made, before.made);

    await window.click(the("bring-go"));
    const paper = await printToFile(output);
    assert.match(paper.subarray(0, 8).toString("latin1"), /^%PDF-1\./);
    assert.ok(paper.length > 5000, `${paper.length} bytes`);
    await printed(window, "bring-go");
    assert.deepEqual((await ask(window, "brought")).map(({ bring, recipient, files }) => ({ bring, recipient, files })), [{ bring: "paper", recipient: "peer", files: [] }]);
    rmSync(output);

    // What was opened is printed in the same way, and leaves no line.
    await asFile(window);
    const path = join(home, "sealed.html");
    const phrase = await sealInto(window, path);
    await doneWithPhrase(window);
    await window.see(the("brought"), /for a peer, on paper/);
    await inOrder(window, "brought on paper");
    await window.click(the("open-sealed"));
    await readSealed(window, path, phrase);
    await window.click(the("opened-print"));
    await window.find(the("opened-print-no"));
    assert.match(await window.text("main"), LINE);
    await inOrder(window, "before printing what was opened");
    await window.click(the("opened-print-no"));
    await until(async () => assert.ok(!(await window.isThere(the("opened-print-no")))));
    await window.click(the("opened-print"));
    await window.click(the("opened-print-yes"));
    await printToFile(output);
    await printed(window, "opened-print");
    assert.equal((await ask(window, "brought")).length, 2);
    assert.ok(await window.isThere(the("opened-page")));
  }));
