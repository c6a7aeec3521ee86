// The share of the window that is left for what a person came for, at each size.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { chromium, until } from "./engines.mjs";
import { openMock } from "./mock-front-end.mjs";

const testId = (name) => `[data-testid="${name}"]`;

describe("room on the screen", () => {
  const engine = chromium();
  const mock = openMock(engine);

  const open = (query = "") =>
    engine.goto(`${mock.address}/desk.html?kept&practice&pause=0&slow=0${query}`);
  const exists = (css) => engine.evaluate((css) => document.querySelector(css) !== null, css);
  const click = (css) =>
    until(async () => assert.ok(await engine.evaluate((css) => (document.querySelector(css)?.click(), document.querySelector(css) !== null), css)), 4_000);
  const wait = (css) => until(async () => assert.ok(await exists(css), css), 4_000);

  test("three notes are in sight when the journal opens", async () => {
    await engine.resize(900, 640);
    await open();
    await click(testId("nav-journal"));
    await wait(`${testId("entries")} > li`);
    const whole = () =>
      engine.evaluate((css) => [...document.querySelectorAll(css)].filter((note) => note.getBoundingClientRect().bottom <= innerHeight).length, `${testId("entries")} > li`);
    assert.ok((await whole()) >= 3, `${await whole()} notes`);
  });

  test("at 200 % a form has three quarters of the window", async () => {
    for (const [size, zoom] of [["&size=150", ""], ["", "200%"]]) {
      await engine.resize(900, 640);
      await open(size);
      await click(testId("nav-today"));
      await engine.evaluate((zoom) => (document.documentElement.style.zoom = zoom), zoom);
      await click(testId("door-role_reflection"));
      await click(testId("choose-fp-a"));
      await wait(testId("text-p1"));
      await engine.evaluate(() => scrollTo(0, 300));
      const share = () =>
        engine.evaluate(() => {
          const bottom = document.querySelector("header").getBoundingClientRect().bottom;
          const top = document.querySelector(".bar").getBoundingClientRect().top;
          return (Math.min(top, innerHeight) - Math.max(bottom, 0)) / innerHeight;
        });
      await until(async () => assert.ok((await share()) >= 0.73, `${await share()} at ${size}${zoom}`), 4_000);
      // Lock now and Stop here stay in reach.
      for (const name of ["lock-now", "stop-here"]) {
        const inSight = await engine.evaluate((css) => {
          const { top, bottom } = document.querySelector(css).getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }, testId(name));
        assert.ok(inSight, name);
      }
    }
  });

  test("a wide window shows the open note beside the journal", async () => {
    for (const [width, beside] of [[1440, true], [1280, false]]) {
      await engine.resize(width, 900);
      await open();
      await click(testId("nav-journal"));
      await click(testId("entry-9"));
      await wait(testId("entry"));
      assert.equal(await exists(testId("entries")), beside, `${width}`);
    }
    await engine.resize(1440, 900);
    await open();
    await click(testId("nav-journal"));
    await click(testId("entry-9"));
    await wait(`${testId("entry-9")}[aria-current="true"]`);
    // Another one takes its place, and going back gives the focus to the list.
    await click(testId("entry-7"));
    await wait(`${testId("entry-7")}[aria-current="true"]`);
    await click(testId("entry-back"));
    await until(async () => assert.equal(await engine.evaluate(() => document.activeElement.dataset.testid), "entry-7"), 4_000);
    assert.equal(await exists(testId("entry")), false);
  });
});
