// A page to hand over is shown once each place that may point to someone was looked at.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { chromium, until } from "./engines.mjs";
import { openMock } from "./mock-front-end.mjs";
import { layoutProblems } from "./screen-checks.mjs";

const testId = (name) => `[data-testid="${name}"]`;

describe("places of a page to hand over", () => {
  const engine = chromium();
  const mock = openMock(engine);

  const click = (css) =>
    until(async () => assert.ok(await engine.evaluate((css) => (document.querySelector(css)?.click(), document.querySelector(css) !== null), css)), 10_000);
  const wait = (css) => until(async () => assert.ok(await engine.evaluate((css) => document.querySelector(css) !== null, css), css), 10_000);
  const count = (css) => engine.evaluate((css) => document.querySelectorAll(css).length, css);
  const openLeaf = async (query) => {
    await engine.goto(`${mock.address}/desk.html?kept&practice&pause=0&slow=0${query}`);
    await click(testId("nav-supervision"));
    await click(testId("leaf-ask-me"));
    await wait(testId("leaf-field-helps-when"));
  };

  test("a page without places asks nothing", async () => {
    await openLeaf("");
    await click(testId("leaf-look"));
    await wait(testId("leaf-page"));
    assert.equal(await count(testId("place")), 0);
  });

  test("the language of a page stays with the words that were filled in", async () => {
    const spoken = () => engine.evaluate((css) => document.querySelector(css).value, testId("page-language"));
    const set = (css, value, event) =>
      engine.evaluate(
        (css, value, event) => {
          const field = document.querySelector(css);
          field.value = value;
          field.dispatchEvent(new Event(event, { bubbles: true }));
        },
        css,
        value,
        event,
      );
    const reopen = async () => {
      await click(testId("leaf-leave"));
      await wait(testId("leaf-team"));
      await click(testId("leaf-ask-me"));
      await wait(testId("leaf-field-helps-when"));
    };
    await openLeaf("");
    await set(testId("leaf-field-helps-when"), "you ask me twice", "input");
    await set(testId("page-language"), "cs", "change");
    await until(async () => assert.equal(await spoken(), "cs"));
    await reopen();
    assert.equal(await spoken(), "cs");
    // Without words nothing of the page is kept.
    await set(testId("leaf-field-helps-when"), "", "input");
    await reopen();
    assert.equal(await spoken(), "en");
  });

  test("a page stops at each place, and goes back to its words", async () => {
    await engine.resize(900, 800);
    await openLeaf("&places");
    await click(testId("leaf-look"));
    await wait(`${testId("place")} ${testId("place-take-out")}`);
    assert.deepEqual(await engine.evaluate(layoutProblems), []);
    const all = await count(testId("place"));
    await click(testId("leaf-look"));
    await until(async () => assert.ok(await engine.evaluate((css) => document.querySelector(css).textContent.trim() !== "", testId("places-left"))));
    assert.equal(await count(testId("leaf-page")), 0, "it is shown too early");
    for (let left = await count(`${testId("place")}[data-choice="open"]`); left > 0; ) {
      await click(testId("place-take-out"));
      await until(async () => assert.ok((await count(`${testId("place")}[data-choice="open"]`)) < left));
      left = await count(`${testId("place")}[data-choice="open"]`);
    }
    assert.ok(all > 2);
    await click(testId("leaf-look"));
    await wait(testId("leaf-page"));
    await click(testId("leaf-change"));
    await wait(testId("leaf-field-helps-when"));
    assert.equal(await count(testId("place")), 0);
  });
});
