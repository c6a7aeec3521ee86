// Every screen of the mock in each translation: no word is cut off, none is broken, nothing is empty.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "./engines.mjs";
import { openMock } from "./mock-front-end.mjs";
import { SCREENS } from "./mock-screens.mjs";
import { labelProblems, layoutProblems } from "./screen-checks.mjs";
import { screenSteps } from "./screen-steps.mjs";

const LOCALES = fileURLToPath(new URL("../../assets/locales/", import.meta.url));
const LANGUAGES = readdirSync(LOCALES).filter((language) => language !== "en");
/** Widths of the window, each with the text sizes that it has room for. */
const WINDOWS = [
  [1000, [100, 200]],
  [320, [100]],
];

describe("every screen in each translation", () => {
  const engine = chromium();
  const mock = openMock(engine);
  const { act, settled } = screenSteps(engine);

  /** Looks at the screen that is shown, in each language and text size, without opening it again. */
  async function problems(width, sizes) {
    await engine.resize(width, 700);
    return engine.evaluate(
      async (languages, sizes) => {
        const found = [];
        // The next frame shows everything that measures itself.
        const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (const language of languages) {
          await globalThis.showLanguage(language);
          const { lang, style } = document.documentElement;
          if (lang !== language) found.push(`${language}: the document says ${lang}`);
          for (const size of sizes) {
            style.setProperty("--text-size", size / 100);
            await drawn();
            const inPlace = `${language} at ${innerWidth} px and ${size} %`;
            const all = new Set(globalThis.checks.flatMap((check) => check()));
            for (const one of all) found.push(`${inPlace}: ${one}`);
          }
          style.removeProperty("--text-size");
        }
        return found;
      },
      LANGUAGES,
      sizes,
    );
  }

  async function everyProblem() {
    await engine.evaluateProgram(`globalThis.checks = [${layoutProblems}, ${labelProblems}]`);
    const found = [];
    for (const [width, sizes] of WINDOWS) found.push(...(await problems(width, sizes)));
    return found;
  }

  for (const { name, page, query, steps } of SCREENS) {
    test(name, async () => {
      await engine.resize(WINDOWS[0][0], 700);
      await engine.goto(`${mock.address}/${page}?language=${LANGUAGES[0]}&${query}`);
      for (const step of steps) await act(step);
      await settled();
      assert.deepEqual(await everyProblem(), []);
    });
  }

  test("mistakes in a page are found", async () => {
    const fixture = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbetween</title><body><main><h1></h1>
      <button type="button" style="width: 3rem; padding: 0; white-space: nowrap">Przygotuj stronę</button>
      <h2 style="width: 4rem; overflow-wrap: anywhere">Arbetsbeskrivning</h2>
      <button type="button" data-testid="nothing"></button>
      <p style="width: 90rem">Szeroko</p></main></body></html>`;
    writeFileSync(join(mock.folder, "fixture.html"), fixture);
    await engine.goto(`${mock.address}/fixture.html`);
    await engine.evaluateProgram("globalThis.showLanguage = () => undefined");
    const found = (await everyProblem()).join("\n");
    for (const expected of ["no words: H1", "no words: BUTTON  nothing", "cut off: Przygotuj", "broken: Arbetsbeskrivning", "wider than the window", "the document says en"]) {
      assert.ok(found.includes(expected), `${expected} is not among\n${found}`);
    }
  });
});
