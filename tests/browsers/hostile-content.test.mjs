// Hostile content in a self-opening page: nothing runs, loads or navigates. The notebook makes no
// such pages and refuses to open them; a self-opening page shows them without checking.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { RequestRecorder } from "./request-recorder.mjs";
import { ENGINES, pause } from "./engines.mjs";
import { submitPhrase, waitForDocument } from "./reader-actions.mjs";
import { HOSTILE_PAGES, PHRASES, sealedPageWith, writePage } from "./sample-pages.mjs";

/** Positive control: pages that run a script, or send requests, if they are opened directly. */
const RUNNING = ["script", "image with a handler", "drawing with a script", "handler on the body"];
const REQUESTING = ["remote image", "frame", "own style attribute", "own style sheet", "refresh", "film", "embedded", "style sheet elsewhere"];
/** Milliseconds for requests that are under way when a page is left. */
const GRACE = 1_000;

/** All pages in every engine take two minutes; otherwise each page is opened in one engine. */
const FULL = process.env.INBETWEEN_FULL !== undefined;

for (const [nth, make] of ENGINES.entries()) {
  const engine = make();
  const pages = HOSTILE_PAGES.filter((_, at) => FULL || at % ENGINES.length === nth);
  const recorder = new RequestRecorder();
  describe(engine.name, () => {
    before(() => Promise.all([engine.open(), recorder.open()]));
    after(() => Promise.all([engine.close(), recorder.close()]));

    /**
     * Makes a page mark its document if it runs, and send requests to the recorder with a number of
     * its own.
     */
    let count = 0;
    function armed(html) {
      count += 1;
      const here = `${recorder.address}/${count}`;
      return html.replaceAll("alert(1)", "top.document.documentElement.className+=' ran'").replaceAll("https://tracker.invalid", here);
    }
    const hasRun = () => engine.evaluate(() => document.documentElement.className.includes("ran"));

    test("opened directly, hostile pages run and send requests", async () => {
      for (const name of RUNNING) {
        await engine.goto(writePage(armed(new Map(HOSTILE_PAGES).get(name))));
        await pause(100);
        assert.ok(await hasRun(), name);
      }
      for (const name of REQUESTING) {
        const before = recorder.requests.length;
        await engine.goto(writePage(armed(new Map(HOSTILE_PAGES).get(name)))).catch(() => {});
        await pause(200);
        assert.ok(recorder.requests.length > before, name);
      }
    });

    test("in a self-opening page, they do nothing", async () => {
      await pause(GRACE);
      recorder.requests.length = 0;
      for (const [name, html] of pages) {
        const path = writePage(await sealedPageWith(armed(html)));
        await engine.goto(path);
        await submitPhrase(engine, PHRASES.words);
        await waitForDocument(engine);
        assert.equal(await hasRun(), false, name);
        const address = await engine.evaluate(() => location.href);
        assert.ok(address.endsWith(path), `${name} led to ${address}`);
      }
      await pause(GRACE);
      assert.deepEqual(recorder.requests, []);
      console.log(`${engine.name}: ${pages.length} hostile pages opened, none ran, 0 requests`);
    });
  });
}
