// Files that were never sealed here, at a gate without a notebook: what is not a whole page of ours is not shown.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listener } from "../support/forbidden-server.mjs";
import { inOrder, live, retype, the, until } from "../support/actions.mjs";
import { STYLE, askingForWork, changed, pageAround, sealedByAge } from "../support/sealed-files.mjs";
import { chooseSealed, offerPhrase, onThePage, readSealed } from "../support/supervision-actions.mjs";

const PHRASE = "copper-lantern-orbit-velvet-anchor-meadow";
const NESTED = 100_000;

/** Waits for the trouble, and looks whether it is told in words. */
async function refused(window, code) {
  // Another trouble may lie below, out of sight.
  const trouble = `form [data-testid=trouble][data-code=${code}]`;
  await window.find(trouble);
  await window.see(`${trouble} ${the("trouble-happened")}`, /./);
  await window.see(`${trouble} ${the("trouble-remedy")}`, /./);
  assert.doesNotMatch(await window.text(trouble), /vault/, "the notebook has nothing to do with it");
  assert.ok(!(await window.isThere("iframe")), `something is shown after ${code}`);
}

test("what is not a whole sealed file is refused in its own words before anything of it is shown", () =>
  live(async ({ home, start }) => {
    const at = (name) => join(home, name);
    await sealedByAge(home, { good: pageAround("<p>A page from somewhere else.</p>") }, PHRASE);
    changed(at("good.age"), at("half.age"), (bytes) => bytes.subarray(0, bytes.length / 2));
    changed(at("good.age"), at("flipped.age"), (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1) ^ 1])]));
    askingForWork(at("good.age"), at("work-21.age"), 21);
    askingForWork(at("good.age"), at("work-63.age"), 63);
    writeFileSync(at("letter.html"), "<!DOCTYPE html><title>A letter</title><p>Dear all,");
    writeFileSync(at("empty.age"), "");
    execFileSync("sh", ["-c", 'age-keygen -o key.txt 2>/dev/null && echo hello | age -r "$(age-keygen -y key.txt)" -o key.age'], { cwd: home });
    writeFileSync(at("large.age"), "age-encryption.org/v1\n");
    truncateSync(at("large.age"), 64 * 1024 * 1024 + 1);
    writeFileSync(at("half.html"), "<pre>\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+\n");
    execFileSync("mkfifo", [at("pipe.age")]);

    const window = await start();
    await window.find(the("welcome"));
    await window.click(the("open-sealed"));
    await chooseSealed(window, null);
    assert.ok(!(await window.isThere(the("trouble"))) && !(await window.isThere(the("sealed-phrase"))), "a dialog that is closed changes nothing");

    for (const [name, code] of [["large.age", "sealed-file-too-large"], ["pipe.age", "not-sealed"], ["not-there.age", "file-gone"]]) {
      await chooseSealed(window, at(name));
      await refused(window, code);
      assert.ok(!(await window.isThere(the("sealed-phrase"))), `a phrase is asked for ${name}`);
    }
    await inOrder(window, "a file that is too large");
    for (const [name, code] of [
      ["half.age", "sealed-file-damaged"],
      ["flipped.age", "sealed-file-damaged"],
      ["half.html", "sealed-file-damaged"],
      ["letter.html", "not-sealed"],
      ["empty.age", "not-sealed"],
      ["key.age", "sealed-to-key"],
      ["work-21.age", "too-much-work"],
      ["work-63.age", "too-much-work"],
    ]) {
      await offerPhrase(window, at(name), PHRASE);
      await refused(window, code);
    }
    await inOrder(window, "a file that asks for too much work");

    await chooseSealed(window, at("good.age"));
    await retype(window, the("sealed-phrase"), " ");
    await window.click(the("sealed-open"));
    await window.see(the("sealed-phrase-slip"), /./);
    const wrong = PHRASE.replace("meadow", "meadows");
    await retype(window, the("sealed-phrase"), wrong);
    await window.click(the("sealed-open"));
    await refused(window, "wrong-phrase");
    assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("sealed-phrase")), wrong, "what was typed stays");
    await inOrder(window, "a wrong phrase");
    await chooseSealed(window, null);
    await window.see(the("sealed-name"), /^good\.age$/);
    await retype(window, the("sealed-phrase"), PHRASE);
    await window.click(the("sealed-open"));
    await window.find(the("opened"));
    assert.deepEqual((await onThePage(window, "opened-page")).headings, ["Notes"]);
    await window.click(the("opened-close")).catch(() => {});
    await window.ended();
    assert.ok(!readdirSync(home).includes("data") || !readdirSync(at("data")).includes("vault"), "no notebook was made");
  }));

test("a sealed document that could do something is refused, nothing runs and nothing is asked for", () =>
  live(async ({ home, start }) => {
    const elsewhere = await listener();
    const url = elsewhere.address;
    const run = "parent.struck=window.struck=1";
    const documents = {
      script: pageAround(`<script>${run};new Image().src="${url}/script"</script>`),
      handler: pageAround(`<p onclick="${run}">Words</p>`),
      frame: pageAround(`<iframe src="${url}/frame"></iframe>`),
      image: pageAround(`<p><img src="${url}/image" /></p>`),
      leading: pageAround(`<p><a href="javascript:${run}">Here</a></p>`),
      styled: pageAround("<p>Words</p>", { style: `${STYLE}body{background:url(${url}/style)}` }),
      refresh: pageAround("<p>Words</p>", { head: `<meta http-equiv="refresh" content="0;url=${url}/refresh" />\n` }),
      nested: pageAround(`${"<div>".repeat(NESTED)}deep${"</div>".repeat(NESTED)}`),
      letter: "Dear all,\n",
    };
    try {
      await sealedByAge(home, { ...documents, good: pageAround("<p>The control.</p>") }, PHRASE);
      const vault = join(home, "data/vault");
      mkdirSync(vault, { recursive: true, mode: 0o700 });
      for (const name of ["header.json", "header.copy.json"]) writeFileSync(join(vault, name), "{}", { mode: 0o600 });
      const window = await start();
      // Whatever is wrong with the notebook here does not matter for this.
      await window.see(the("trouble-screen"), /./);
      const told = await window.text(the("trouble-screen"));
      await window.click(the("open-sealed"));
      await inOrder(window, "opening a sealed summary beside a damaged notebook");
      for (const name of Object.keys(documents)) {
        await offerPhrase(window, join(home, `${name}.age`), PHRASE);
        await refused(window, "not-a-page");
      }
      await inOrder(window, "a document that is not a page");
      assert.equal(await window.run("return window.struck ?? null"), null);
      assert.deepEqual(elsewhere.called, []);
      await window.click(the("sealed-back"));
      await until(async () => assert.equal(await window.text(the("trouble-screen")), told));
      await window.click(the("open-sealed"));
      const page = await readSealed(window, join(home, "good.age"), PHRASE);
      assert.match(page.words, /The control\./);
      assert.equal(await window.run("return document.documentElement.dataset.csp ?? null"), null);
      await fetch(`${url}/control`);
      assert.deepEqual(elsewhere.called, ["/control"]);
    } finally {
      elsewhere.close();
    }
  }));
