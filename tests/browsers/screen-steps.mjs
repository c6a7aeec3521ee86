// Takes the steps that lead to a screen of the mock, and waits until it is there.
import assert from "node:assert/strict";

import { pause, until } from "./engines.mjs";
import { visibleTexts } from "./screen-checks.mjs";

/** The steps of `mock-screens.mjs` in a browser. */
export function screenSteps(engine) {
  const act = ({ click, type, words, unfold }) => {
    if (unfold) return openEverything();
    return until(async () => {
      const found = await engine.evaluate(
        (selector, words) => {
          const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
          if (!element) return false;
          if (words === null) element.click();
          else {
            element.value = words;
            const kind = element instanceof HTMLSelectElement ? "change" : "input";
            element.dispatchEvent(new Event(kind, { bubbles: true }));
          }
          return true;
        },
        click ?? type,
        words ?? null,
      );
      assert.ok(found, `${click ?? type} is not shown`);
    }, 15_000);
  };

  async function openEverything() {
    for (let round = 0; round < 3; round += 1) {
      await pause(120);
      const opened = await engine.evaluate(() => {
        const closed = [...document.querySelectorAll('main [aria-expanded="false"]')].filter((one) => one.checkVisibility());
        for (const one of closed) one.click();
        return closed.length;
      });
      if (opened === 0) return;
    }
  }

  /** Waits until the text of the screen does not change any more. */
  async function settled() {
    let before = "";
    await until(async () => {
      const now = (await engine.evaluate(visibleTexts)).join("\n");
      const same = now === before;
      before = now;
      await pause(90);
      assert.ok(same && now !== "", "the screen changes");
    }, 6_000);
  }

  return { act, settled };
}
