// Opening files that are no valid sealed summary, at a gate without a notebook.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, replaceText, testId, until, withHome } from "../support/actions.mjs";
import { forbiddenServer } from "../support/forbidden-server.mjs";
import {
  STYLE,
  documentAround,
  encryptWithAge,
  writeChangedCopy,
  writeWithWorkFactor,
} from "../support/sealed-files.mjs";
import { openFile } from "../support/file-dialog.mjs";
import { openSealedFile, pickSealedFile, readDocument, tryPhrase } from "../support/supervision-actions.mjs";

const PHRASE = "copper-lantern-orbit-velvet-anchor-meadow";
const NESTED = 100_000;

/** Waits for this error, and checks that it is explained and nothing is shown. */
async function assertRefused(window, code) {
  // Another error may be on the screen below.
  const trouble = `form [data-testid=trouble][data-code=${code}]`;
  await window.find(trouble);
  await window.waitForText(`${trouble} ${testId("trouble-happened")}`, /./);
  await window.waitForText(`${trouble} ${testId("trouble-remedy")}`, /./);
  assert.doesNotMatch(await window.text(trouble), /vault/, "the notebook has nothing to do with it");
  assert.ok(!(await window.exists("iframe")), `something is shown after ${code}`);
}

test("invalid and damaged files are refused with their own error", () =>
  withHome(async ({ home, start }) => {
    const at = (name) => join(home, name);
    await encryptWithAge(home, { good: documentAround("<p>A page from somewhere else.</p>") }, PHRASE);
    writeChangedCopy(at("good.age"), at("half.age"), (bytes) => bytes.subarray(0, bytes.length / 2));
    writeChangedCopy(at("good.age"), at("flipped.age"), (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1) ^ 1])]));
    writeWithWorkFactor(at("good.age"), at("work-21.age"), 21);
    writeWithWorkFactor(at("good.age"), at("work-63.age"), 63);
    writeFileSync(at("letter.html"), "<!DOCTYPE html><title>A letter</title><p>Dear all,");
    writeFileSync(at("empty.age"), "");
    execFileSync("sh", ["-c", 'age-keygen -o key.txt 2>/dev/null && echo hello | age -r "$(age-keygen -y key.txt)" -o key.age'], { cwd: home });
    writeFileSync(at("large.age"), "age-encryption.org/v1\n");
    truncateSync(at("large.age"), 64 * 1024 * 1024 + 1);
    writeFileSync(at("half.html"), "<pre>\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+\n");
    execFileSync("mkfifo", [at("pipe.age")]);

    const window = await start();
    await window.find(testId("welcome"));
    await window.click(testId("open-sealed"));
    await pickSealedFile(window, null);
    assert.ok(!(await window.exists(testId("trouble"))) && !(await window.exists(testId("sealed-phrase"))), "a dialog that is closed changes nothing");

    for (const [name, code] of [["large.age", "sealed-file-too-large"], ["pipe.age", "not-sealed"], ["not-there.age", "file-gone"]]) {
      await pickSealedFile(window, at(name));
      await assertRefused(window, code);
      assert.ok(!(await window.exists(testId("sealed-phrase"))), `a phrase is asked for ${name}`);
    }
    await checkScreen(window, "a file that is too large");
    for (const [name, code] of [
      ["half.age", "sealed-file-damaged"],
      ["flipped.age", "sealed-file-damaged"],
      ["half.html", "sealed-file-damaged"],
      ["letter.html", "not-sealed"],
      ["empty.age", "not-sealed"],
      ["work-21.age", "too-much-work"],
      ["work-63.age", "too-much-work"],
    ]) {
      await tryPhrase(window, at(name), PHRASE);
      await assertRefused(window, code);
    }
    await checkScreen(window, "a file that asks for too much work");

    // A file that is sealed to a key asks for the key file, and no other file is taken for one.
    await pickSealedFile(window, at("key.age"));
    await window.find(testId("sealed-with-key"));
    await window.click(testId("sealed-open"));
    await window.waitForText(testId("key-file-slip"), /./);
    for (const [name, code] of [["key.txt", "key-file-open"], ["letter.html", "not-a-key-file"], ["work-21.age", null]]) {
      await window.click(testId("key-file-choose"));
      await openFile(at(name));
      if (code) await assertRefused(window, code);
    }
    await replaceText(window, testId("key-passphrase"), PHRASE);
    await window.click(testId("sealed-open"));
    await assertRefused(window, "key-file-too-much-work");
    await checkScreen(window, "a key file that asks for too much work");

    await pickSealedFile(window, at("good.age"));
    await replaceText(window, testId("sealed-phrase"), " ");
    await window.click(testId("sealed-open"));
    await window.waitForText(testId("sealed-phrase-slip"), /./);
    const wrong = PHRASE.replace("meadow", "meadows");
    await replaceText(window, testId("sealed-phrase"), wrong);
    await window.click(testId("sealed-open"));
    await assertRefused(window, "wrong-phrase");
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("sealed-phrase")), wrong, "what was typed stays");
    await checkScreen(window, "a wrong phrase");
    await pickSealedFile(window, null);
    await window.waitForText(testId("sealed-name"), /^good\.age$/);
    await replaceText(window, testId("sealed-phrase"), PHRASE);
    await window.click(testId("sealed-open"));
    await window.find(testId("opened"));
    assert.deepEqual((await readDocument(window, "opened-page")).headings, ["Notes"]);
    await window.click(testId("opened-close")).catch(() => {});
    await window.waitForEnd();
    assert.ok(!readdirSync(home).includes("data") || !readdirSync(at("data")).includes("vault"), "no notebook was made");
  }));

test("a sealed document with active content is refused", () =>
  withHome(async ({ home, start }) => {
    const server = await forbiddenServer();
    const url = server.address;
    const run = "parent.struck=window.struck=1";
    const documents = {
      script: documentAround(`<script>${run};new Image().src="${url}/script"</script>`),
      handler: documentAround(`<p onclick="${run}">Words</p>`),
      frame: documentAround(`<iframe src="${url}/frame"></iframe>`),
      image: documentAround(`<p><img src="${url}/image" /></p>`),
      leading: documentAround(`<p><a href="javascript:${run}">Here</a></p>`),
      styled: documentAround("<p>Words</p>", { style: `${STYLE}body{background:url(${url}/style)}` }),
      refresh: documentAround("<p>Words</p>", { head: `<meta http-equiv="refresh" content="0;url=${url}/refresh" />\n` }),
      nested: documentAround(`${"<div>".repeat(NESTED)}deep${"</div>".repeat(NESTED)}`),
      letter: "Dear all,\n",
    };
    try {
      await encryptWithAge(home, { ...documents, good: documentAround("<p>The control.</p>") }, PHRASE);
      const vault = join(home, "data/vault");
      mkdirSync(vault, { recursive: true, mode: 0o700 });
      for (const name of ["header.json", "header.copy.json"]) writeFileSync(join(vault, name), "{}", { mode: 0o600 });
      const window = await start();
      // A damaged notebook does not prevent opening a sealed file.
      await window.waitForText(testId("trouble-screen"), /./);
      const shownBefore = await window.text(testId("trouble-screen"));
      await window.click(testId("open-sealed"));
      await checkScreen(window, "opening a sealed summary beside a damaged notebook");
      for (const name of Object.keys(documents)) {
        await tryPhrase(window, join(home, `${name}.age`), PHRASE);
        await assertRefused(window, "not-a-page");
      }
      await checkScreen(window, "a document that is not a page");
      assert.equal(await window.execute("return window.struck ?? null"), null);
      assert.deepEqual(server.requests, []);
      await window.click(testId("sealed-back"));
      await until(async () => assert.equal(await window.text(testId("trouble-screen")), shownBefore));
      await window.click(testId("open-sealed"));
      const page = await openSealedFile(window, join(home, "good.age"), PHRASE);
      assert.match(page.words, /The control\./);
      assert.equal(await window.execute("return document.documentElement.dataset.csp ?? null"), null);
      await fetch(`${url}/control`);
      assert.deepEqual(server.requests, ["/control"]);
    } finally {
      await server.close();
    }
  }));
