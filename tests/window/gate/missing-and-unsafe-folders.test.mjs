// A notebook that is gone, and a folder that cannot be closed to other accounts.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, enterPassphrase, lock, PASSPHRASE, testId, waitForDesk, waitUntilGone, withHome } from "../support/actions.mjs";
import { skipWithoutRoot } from "../support/test-drives.mjs";

test("a notebook that is gone is missed, and is found when it is back", () =>
  withHome(async ({ start, data }) => {
    let window = await start();
    await createNotebook(window);
    await lock(window);
    renameSync(data, `${data}-away`);

    window = await start();
    await window.waitForText(testId("notebook-gone"), /There was a notebook in this folder/);
    assert.equal(await window.text(testId("gone-folder")), data);
    await checkScreen(window, "a notebook that is gone");
    await window.click(testId("try-again"));
    await window.waitForText(testId("gone-still"), /still not here/);
    assert.ok(!existsSync(data), "nothing is made in its place");
    renameSync(`${data}-away`, data);
    await window.click(testId("try-again"));
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await lock(window);

    renameSync(data, `${data}-away`);
    window = await start();
    await window.click(testId("gone-begin"));
    await createNotebook(window);
    await lock(window);
    assert.ok(existsSync(join(data, "vault")), "a new one may be made all the same");
  }));

test("a button that cannot close the folder says so and goes", { skip: skipWithoutRoot }, () =>
  withHome(async ({ start, home, data }) => {
    const vault = join(data, "vault");
    mkdirSync(vault, { recursive: true });
    writeFileSync(join(vault, "header.json"), "{}");
    chmodSync(vault, 0o755);
    // The kernel's settings let nobody change a mode.
    const processes = join(home, "processes");
    mkdirSync(processes);
    execFileSync("mount", ["-t", "proc", "proc", processes]);
    execFileSync("mount", ["--bind", join(processes, "sys"), vault]);
    try {
      const window = await start();
      await window.find(testId("close-folder"));
      await window.click(testId("close-folder"));
      await window.waitForText(testId("trouble-happened"), /could not be closed to other accounts/);
      await waitUntilGone(window, "close-folder");
      await checkScreen(window, "a folder that stays open");
      await window.find(testId("try-again"));
    } finally {
      execFileSync("umount", ["--lazy", vault, processes]);
    }
  }));
