// Taking the notebook along, and removing it from this computer.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { OTHER_PASSPHRASE, PASSPHRASE, checkScreen, createNotebook, lock, openSettings, testId, until, withHome } from "../support/actions.mjs";
import { saveAs } from "../support/file-dialog.mjs";
import { saveNote } from "../support/writing-actions.mjs";

/** All files below a folder. */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile());

/** Files below a folder that begin with the salt of the database, as it and its backups do. */
const withSalt = (folder, salt) => filesBelow(folder).filter((path) => readFileSync(path).subarray(0, 16).equals(salt));

test("a copy is taken along, and the notebook is removed", () =>
  withHome(async ({ start, home, data }) => {
    let window = await start();
    await createNotebook(window);
    await saveNote(window, "A line that goes.");
    await until(() => assert.ok(existsSync(join(data, "backups"))));
    writeFileSync(join(data, "photo.jpg"), "mine");
    await openSettings(window);
    await window.click(testId("remove-notebook-open"));
    await window.waitForText(testId("removal-about"), /removes the notebook and its backups from this computer[^]*cannot be undone/);
    await checkScreen(window, "before removing");
    await window.click(testId("removal-copy"));
    await window.waitForText(testId("take-along-how"), /install Inbetween/);
    const copy = join(home, "along.tar");
    await window.click(`${testId("take-along")} ${testId("save-backup-as-file")}`);
    await saveAs(copy);
    await window.waitForText(`${testId("take-along")} ${testId("backup-file-said")}`, /saved and was read back/);
    await checkScreen(window, "a copy to take along");
    const packed = execFileSync("tar", ["tf", copy], { encoding: "utf8" });
    assert.match(packed, /header\.json[^]*journal-\d{4}\.db/);
    const salt = readFileSync(join(data, "vault/journal-0001.db")).subarray(0, 16);
    await until(() => assert.ok(withSalt(data, salt).length > 1, "the notebook and a backup"));

    await window.click(testId("removal-without"));
    await window.waitForText(testId("removal-goes"), /vault[^]*backups/);
    await window.waitForText(testId("removal-stays"), /photo\.jpg/);
    await checkScreen(window, "removing");
    await window.type(testId("removal-passphrase"), OTHER_PASSPHRASE);
    await window.click(testId("removal-button"));
    await window.waitForText(testId("trouble-happened"), /does not open the notebook/);
    await window.click(testId("removal-stop"));
    await window.click(testId("removal-without"));
    assert.ok(withSalt(data, salt).length > 1, "nothing is gone yet");
    await window.type(testId("removal-passphrase"), PASSPHRASE);
    await window.click(testId("removal-button"));
    await window.waitForText(testId("removed-said"), /^Removed\. On some drives, old encrypted data can remain/);
    await window.waitForText(testId("removed-stays"), /photo\.jpg/);
    await checkScreen(window, "removed");
    assert.ok(!(await window.exists(testId("nav-today"))), "nothing else is shown");
    // The program may be gone before the driver has answered.
    await window.click(testId("end-program")).catch(() => {});
    await window.waitForEnd();
    assert.deepEqual(readdirSync(data), ["photo.jpg"]);
    assert.deepEqual(withSalt(home, salt), []);
    assert.ok(existsSync(copy), "the copy stays");

    window = await start();
    await window.find(testId("welcome"));
  }));

test("a removal that was interrupted is told at the gate, and gone on with", () =>
  withHome(async ({ start, data }) => {
    let window = await start();
    await createNotebook(window);
    await lock(window);
    const vault = join(data, "vault");
    const { vault_id } = JSON.parse(readFileSync(join(vault, "header.json"), "utf8"));
    const mark = () => writeFileSync(join(data, "removing.json"), JSON.stringify({ vaults: [vault_id] }));
    mark();
    window = await start();
    await window.waitForText(testId("removal-interrupted"), /before anything was gone/);
    await checkScreen(window, "a removal that was only begun");
    await window.click(testId("removing-keep"));
    await window.find(testId("unlock"));
    await window.close();

    mark();
    for (const name of ["header.json", "header.copy.json"]) rmSync(join(vault, name));
    window = await start();
    await window.waitForText(testId("removal-interrupted"), /None of it can be opened any more/);
    await checkScreen(window, "a removal that was interrupted");
    await window.click(testId("removing-go-on"));
    await window.waitForText(testId("removed-said"), /^Removed\./);
    assert.deepEqual(filesBelow(data), []);
    await window.click(testId("removed-begin"));
    await window.find(testId("welcome"));
  }));
