// Lists that are read by themselves: once for what they show, and not again and again.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { chromium, pause, until } from "./engines.mjs";
import { openMock } from "./mock-front-end.mjs";

const testId = (name) => `[data-testid="${name}"]`;
/** Long enough for twenty answers of the mock. */
const A_WHILE = 1_500;

describe("lists are read once", () => {
  const engine = chromium();
  const mock = openMock(engine);

  const click = (css) =>
    until(async () => assert.ok(await engine.evaluate((css) => (document.querySelector(css)?.click(), document.querySelector(css) !== null), css)), 4_000);
  const timesAsked = (command) => engine.evaluate((command) => globalThis.asked_for[command] ?? 0, command);

  for (const [name, command, ...steps] of [
    ["the journal", "entries_of_month", "nav-journal"],
    ["another state of the notebook", "other_month", "nav-settings", "all-backups-open", "backup-look"],
  ]) {
    test(name, async () => {
      await engine.goto(`${mock.address}/desk.html?kept&practice&pause=0&slow=0`);
      for (const step of steps) await click(testId(step));
      await until(async () => assert.ok((await timesAsked(command)) > 0), 4_000);
      await pause(A_WHILE);
      assert.equal(await timesAsked(command), 1, `${command} is asked again and again`);
    });
  }
});
