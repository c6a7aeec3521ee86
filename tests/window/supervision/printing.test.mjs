// Printing a summary: a warning first, then the desktop's print dialog.
import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, testId, until, withHome } from "../support/actions.mjs";
import { closePrintDialog, makePrintFolder, printToFile } from "../support/print-dialog.mjs";
import {
  TODAY,
  chooseFileDelivery,
  clickAll,
  goToStep,
  leavePhrase,
  openSealedFile,
  openSummary,
  readDocument,
  sealTo,
} from "../support/supervision-actions.mjs";
import { insertEntry, invoke } from "../support/writing-actions.mjs";

const WARNING = /Printing leaves a readable copy, and printers can keep one\. At work, prefer the screen\./;

/** Waits until the button is enabled again, after the print dialog has closed. */
const waitForEndOfPrinting = (window, name) => until(async () => assert.equal(await window.execute("return document.querySelector(arguments[0]).ariaDisabled", testId(name)), "false"));

test("printing warns and is logged, cancelling changes nothing", () =>
  withHome(async ({ home, start }) => {
    const output = makePrintFolder(home);
    const window = await start();
    await createNotebook(window);
    await insertEntry(window, { on: TODAY, answers: { text: { text: "A note." } } });
    await openSummary(window);
    await clickAll(window, "who-peer");
    await goToStep(window, "page");
    await clickAll(window, "bring-paper");
    const labelText = "[...document.querySelectorAll('label')].find((label) => label.querySelector(arguments[0])).innerText";
    assert.match(await window.execute(`return ${labelText}`, testId("bring-paper")), WARNING);
    await checkScreen(window, "on paper");
    const before = await readDocument(window, "preview");
    await window.click(testId("bring-go"));
    await closePrintDialog();
    await waitForEndOfPrinting(window, "bring-go");
    assert.ok(!existsSync(output));
    assert.deepEqual(await invoke(window, "sharing_log"), []);
    assert.ok(!(await window.exists(testId("trouble"))));
    assert.equal((await readDocument(window, "preview")).made, before.made);

    await window.click(testId("bring-go"));
    const paper = await printToFile(output);
    assert.match(paper.subarray(0, 8).toString("latin1"), /^%PDF-1\./);
    assert.ok(paper.length > 5000, `${paper.length} bytes`);
    await waitForEndOfPrinting(window, "bring-go");
    assert.deepEqual((await invoke(window, "sharing_log")).map(({ bring, recipient, files }) => ({ bring, recipient, files })), [{ bring: "paper", recipient: "peer", files: [] }]);
    rmSync(output);

    // An opened summary is printed in the same way, and not logged.
    await chooseFileDelivery(window);
    const path = join(home, "sealed.html");
    const phrase = await sealTo(window, path);
    await leavePhrase(window);
    await window.waitForText(testId("brought"), /for a peer, on paper/);
    await checkScreen(window, "brought on paper");
    await window.click(testId("open-sealed"));
    await openSealedFile(window, path, phrase);
    await window.click(testId("opened-print"));
    await window.find(testId("opened-print-no"));
    assert.match(await window.text("main"), WARNING);
    await checkScreen(window, "before printing what was opened");
    await window.click(testId("opened-print-no"));
    await until(async () => assert.ok(!(await window.exists(testId("opened-print-no")))));
    await window.click(testId("opened-print"));
    await window.click(testId("opened-print-yes"));
    await printToFile(output);
    await waitForEndOfPrinting(window, "opened-print");
    assert.equal((await invoke(window, "sharing_log")).length, 2);
    assert.ok(await window.exists(testId("opened-page")));
  }));
