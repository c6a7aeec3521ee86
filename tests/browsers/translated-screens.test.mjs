// Every screen of the mock in each translation: no word is cut off, none is broken, nothing is empty.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "./engines.mjs";
import { openMock } from "./mock-front-end.mjs";
import { SCREENS } from "./mock-screens.mjs";
import { labelProblems, layoutProblems } from "./screen-checks.mjs";
import { prepareSteps, takeSteps, takingTurns } from "./screen-steps.mjs";

const LOCALES = fileURLToPath(new URL("../../assets/locales/", import.meta.url));
const LANGUAGES = readdirSync(LOCALES).filter((language) => language !== "en");
/** Each width of the window with each text size, so that one of them alone changes at a time. */
const WINDOWS = [
  { width: 1000, size: 100 },
  { width: 1000, size: 200 },
  { width: 320, size: 200 },
  { width: 320, size: 100 },
];

/** Two browsers: one works while the other waits for the next frame. */
const ENGINES = [chromium(), chromium()];

describe("every screen in each translation", { concurrency: ENGINES.length }, () => {
  const mock = openMock(...ENGINES);
  const inTurn = takingTurns(ENGINES);
  before(() => Promise.all(ENGINES.map(prepareSteps)));

  /** Looks at the screen that is shown, in a language and a window, without opening it again. */
  async function problems(engine, language, { width, size }) {
    await engine.resize(width, 700);
    return engine.evaluate(
      async (language, size) => {
        const root = document.documentElement;
        root.style.setProperty("--text-size", size / 100);
        if (root.lang !== language) await globalThis.showLanguage(language);
        const found = root.lang === language ? [] : [`the document says ${root.lang}`];
        await globalThis.screenSteps.drawn();
        for (const check of globalThis.checks) found.push(...check());
        return [...new Set(found)].map((one) => `${language} at ${innerWidth} px and ${size} %: ${one}`);
      },
      language,
      size,
    );
  }

  async function everyProblem(engine) {
    await engine.evaluateProgram(`globalThis.checks = [${layoutProblems}, ${labelProblems}]`);
    const found = [];
    // To and fro: what stays as it was is not laid out again.
    let windows = WINDOWS;
    for (const language of LANGUAGES) {
      for (const window of windows) found.push(...(await problems(engine, language, window)));
      windows = windows.toReversed();
    }
    return found;
  }

  for (const { name, page, query, steps } of SCREENS) {
    test(name, () =>
      inTurn(async (engine) => {
        await engine.resize(WINDOWS[0].width, 700);
        await engine.goto(`${mock.address}/${page}?language=${LANGUAGES[0]}&${query}`);
        await takeSteps(engine, steps);
        assert.deepEqual(await everyProblem(engine), []);
      }));
  }

  test("mistakes in a page are found", () => inTurn(async (engine) => {
    const fixture = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbetween</title>
      <style>:root { font-size: calc(1rem * var(--text-size, 1)) }</style><body><main><h1></h1>
      <button type="button" style="width: 3rem; padding: 0; white-space: nowrap">Przygotuj stronę</button>
      <h2 style="width: 4rem; overflow-wrap: anywhere">Arbetsbeskrivning</h2>
      <h2 style="width: 2rem; overflow-wrap: anywhere">Strona</h2>
      <button type="button" data-testid="nothing"></button>
      <p style="width: 90rem">Szeroko</p></main></body></html>`;
    writeFileSync(join(mock.folder, "fixture.html"), fixture);
    await engine.goto(`${mock.address}/fixture.html`);
    await engine.evaluateProgram("globalThis.showLanguage = () => undefined");
    const found = (await everyProblem(engine)).join("\n");
    for (const expected of ["no words: H1", "no words: BUTTON  nothing", "cut off: Przygotuj", "broken: Arbetsbeskrivning", "at 320 px and 200 %: broken: Strona", "wider than the window", "the document says en"]) {
      assert.ok(found.includes(expected), `${expected} is not among\n${found}`);
    }
  }));
});
