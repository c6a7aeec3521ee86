// Whatever is sealed, nothing of it runs, loads or leads away where it is opened. The notebook makes no such pages and
// its own reader refuses them; here they are opened by the page that opens itself, which looks at none of it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Ear } from "./request-recorder.mjs";
import { ENGINES, pause } from "./engines.mjs";
import { giveAtOnce, opened } from "./reader-actions.mjs";
import { around, filed, HOSTILE, PHRASES } from "./sample-pages.mjs";

/** What must be noticed of these when nothing holds it back, or this test would see nothing of the others either. */
const LOUD = ["script", "image with a handler", "drawing with a script", "handler on the body"];
const ASKING = ["remote image", "frame", "own style attribute", "own style sheet", "refresh", "film", "embedded", "style sheet elsewhere"];
/** A request that is on its way when a page is left. */
const GRACE = 1_000;

/** Every page in each engine takes two minutes; every day each page is opened in one of them. */
const FULL = process.env.INBETWEEN_FULL !== undefined;

for (const [nth, make] of ENGINES.entries()) {
  const engine = make();
  const pages = HOSTILE.filter((_, at) => FULL || at % ENGINES.length === nth);
  const ear = new Ear();
  describe(engine.name, () => {
    before(() => Promise.all([engine.open(), ear.open()]));
    after(() => Promise.all([engine.close(), ear.close()]));

    /** Runs where the page can be asked about it, and asks us, each for something of its own. */
    let count = 0;
    function armed(html) {
      count += 1;
      const here = `${ear.address}/${count}`;
      return html.replaceAll("alert(1)", "top.document.documentElement.className+=' ran'").replaceAll("https://tracker.invalid", here);
    }
    const hasRun = () => engine.run(() => document.documentElement.className.includes("ran"));

    test("left to itself, it runs and asks", async () => {
      for (const name of LOUD) {
        await engine.goto(filed(armed(new Map(HOSTILE).get(name))));
        await pause(100);
        assert.ok(await hasRun(), name);
      }
      for (const name of ASKING) {
        const before = ear.heard.length;
        await engine.goto(filed(armed(new Map(HOSTILE).get(name)))).catch(() => {});
        await pause(200);
        assert.ok(ear.heard.length > before, name);
      }
    });

    test("opened by the page around it, it does nothing", async () => {
      await pause(GRACE);
      ear.heard.length = 0;
      for (const [name, html] of pages) {
        const path = filed(await around(armed(html)));
        await engine.goto(path);
        await giveAtOnce(engine, PHRASES.words);
        await opened(engine);
        assert.equal(await hasRun(), false, name);
        const address = await engine.run(() => location.href);
        assert.ok(address.endsWith(path), `${name} led to ${address}`);
      }
      await pause(GRACE);
      assert.deepEqual(ear.heard, []);
      console.log(`${engine.name}: ${pages.length} hostile pages opened, none ran, 0 requests`);
    });
  });
}
