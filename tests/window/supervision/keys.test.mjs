// A supervisor makes a key without a notebook, a page is sealed to it, and the supervisor opens it.
import assert from "node:assert/strict";
import { lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { OTHER_PASSPHRASE, checkScreen, createNotebook, replaceText, testId, withHome } from "../support/actions.mjs";
import { openFile, saveAs } from "../support/file-dialog.mjs";
import { clickAll, goToStep, openSummary, pickSealedFile, readDocument } from "../support/supervision-actions.mjs";

const SECRET = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";

const value = (window, name) => window.execute("return document.querySelector(arguments[0]).value", testId(name));
const refused = (window, code) => window.find(`[data-testid=trouble][data-code=${code}]`);

/** Types a key and its name, and adds it. */
async function addKey(window, label, key) {
  await replaceText(window, testId("key-label"), label);
  await replaceText(window, testId("key-text"), key);
  await window.click(testId("key-add"));
}

test("a page sealed to a key that was made at the gate opens with its key file", () =>
  withHome(async ({ home, start }) => {
    const [keyFile, sealed] = [join(home, "my-key.age"), join(home, "page.age")];
    const window = await start();
    await window.find(testId("welcome"));
    await window.click(testId("open-sealed"));
    await window.click(testId("make-key"));
    await checkScreen(window, "making a key");
    await replaceText(window, testId("own-sentence"), OTHER_PASSPHRASE);
    await replaceText(window, testId("own-sentence-again"), OTHER_PASSPHRASE);
    await window.click(testId("make-key-go"));
    await saveAs(keyFile);
    await window.find(testId("made-key"));
    await checkScreen(window, "a key that was made");
    const [publicKey, check] = [await value(window, "public-key"), await window.text(testId("key-check"))];
    assert.match(publicKey, /^age1[0-9a-z]{58}$/);
    assert.equal(check.replaceAll(" ", ""), publicKey.slice(-8));
    assert.match(readFileSync(keyFile, "utf8"), /^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    assert.equal(lstatSync(keyFile).mode & 0o777, 0o600, "the key file is its owner's only");
    await window.click(testId("made-key-done"));
    await window.click(testId("sealed-back"));

    await createNotebook(window);
    await openSummary(window);
    await clickAll(window, "who-supervisor_outside");
    await goToStep(window, "page");
    const page = await readDocument(window, "preview");
    await clickAll(window, "bring-file", "opener-key");
    await window.find(testId("keys-empty"));
    await window.click(testId("seal"));
    await window.waitForText(testId("key-none"), /./);
    await addKey(window, "Ms. Heron", SECRET);
    await refused(window, "secret-key-pasted");
    assert.equal(await value(window, "key-text"), "", "a secret key does not stay in the field");
    await addKey(window, "Ms. Heron", publicKey.replace(/.$/, (last) => (last === "q" ? "p" : "q")));
    await refused(window, "key-mistyped");
    await checkScreen(window, "a key with a typing error");
    await addKey(window, "Ms. Heron", publicKey.toUpperCase());
    await window.waitForText(testId("key-added"), /Ms\. Heron/);
    assert.equal(await window.text(testId("key-check-1")), check, "both see the same characters");
    await checkScreen(window, "a key that was added");
    // By keyboard: Enter keeps the name, and does not seal.
    await window.click(testId("key-rename-1"));
    await replaceText(window, testId("key-name"), "Ms. Heron, new\uE007");
    await window.waitForText(testId("keys"), /Ms\. Heron, new/);
    assert.ok(!(await window.exists(testId("key-not-compared-1"))), "it was typed in");
    await window.click(testId("seal"));
    await saveAs(sealed);
    await window.find(testId("sealed-to-keys"));
    assert.match(await window.text(testId("sealed-for")), /Ms\. Heron/);
    await checkScreen(window, "a page sealed to a key");
    await window.click(testId("sealed-to-keys-done"));
    await window.waitForText(testId("brought-keys-1"), new RegExp(`Ms\\. Heron, new \\(${check}\\)`));

    // The file is known by its fingerprint, and a changed copy is not.
    writeFileSync(join(home, "changed.age"), `${readFileSync(sealed, "utf8")}\n`);
    for (const [file, entry] of [[sealed, "1"], [join(home, "changed.age"), null]]) {
      await window.click(testId("compare-file"));
      await openFile(file);
      const name = file.split("/").at(-1).replace(".", "\\.");
      await window.waitForText(testId("compare-said"), new RegExp(name));
      assert.equal(await window.execute("return document.querySelector(arguments[0]).dataset.entry ?? null", testId("compare-said")), entry);
    }
    await checkScreen(window, "a file that was compared");

    await window.click(testId("open-sealed"));
    await pickSealedFile(window, sealed);
    await window.find(testId("sealed-with-key"));
    await window.click(testId("key-file-choose"));
    await openFile(keyFile);
    await replaceText(window, testId("key-passphrase"), `${OTHER_PASSPHRASE}s`);
    await window.click(testId("sealed-open"));
    await refused(window, "wrong-key-passphrase");
    await checkScreen(window, "a wrong passphrase of a key file");
    await replaceText(window, testId("key-passphrase"), OTHER_PASSPHRASE);
    await window.click(testId("sealed-open"));
    await window.find(testId("opened"));
    assert.equal((await readDocument(window, "opened-page")).made, page.made);
  }));
