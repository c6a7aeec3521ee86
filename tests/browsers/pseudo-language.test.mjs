// Every screen of the mock in the pseudo-language: nothing is cut off, nothing is left in English.
import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { chromium } from "./engines.mjs";
import { UI, mockData, openMock } from "./mock-front-end.mjs";
import { SCREENS } from "./mock-screens.mjs";
import { foreignTexts, layoutProblems, seriousFindings, visibleTexts } from "./screen-checks.mjs";
import { prepareSteps, takeSteps, takingTurns } from "./screen-steps.mjs";

const AXE = join(UI, "node_modules/axe-core/axe.min.js");
const SIZES = [
  [1280, 800],
  [360, 640],
];

/** Two browsers: one works while the other waits for the next frame. */
const ENGINES = [chromium(), chromium()];

describe("every screen in the pseudo-language", { concurrency: ENGINES.length }, () => {
  const known = mockData();
  const mock = openMock(...ENGINES);
  const inTurn = takingTurns(ENGINES);

  before(async () => {
    // With a name of its own in this folder, the browser keeps it, and what it compiled of it.
    copyFileSync(AXE, join(mock.folder, "assets/axe.js"));
    await Promise.all(ENGINES.map(prepareSteps));
  });

  const open = (engine, page, query) => engine.goto(`${mock.address}/${page}?language=en-XA&${query}`);

  async function problems(engine) {
    const checks = `{ visibleTexts: ${visibleTexts}, layoutProblems: ${layoutProblems}, seriousFindings: ${seriousFindings} }`;
    const { texts, found } = await engine.evaluateProgram(`(async (checks) => {
      await import("/assets/axe.js");
      await globalThis.screenSteps.drawn();
      return { texts: checks.visibleTexts(), found: [...checks.layoutProblems(), ...(await checks.seriousFindings())] };
    })(${checks})`);
    return [...foreignTexts(texts, known).map((text) => `not translated: ${text.slice(0, 80)}`), ...found];
  }

  for (const { name, page, query, steps } of SCREENS) {
    test(name, () => inTurn(async (engine) => {
      await engine.resize(...SIZES[0]);
      await open(engine, page, query);
      await takeSteps(engine, steps);
      assert.equal(await engine.evaluate(() => document.documentElement.lang), "en-XA");
      for (const [width, height] of SIZES) {
        await engine.resize(width, height);
        assert.deepEqual(await problems(engine), [], `${name} at ${width} by ${height}`);
      }
    }));
  }

  test("mistakes in a page are found", () => inTurn(async (engine) => {
    const fixture = `<!doctype html><html lang="en-XA"><meta charset="utf-8"><title>Inbetween</title><body><main><h1>⟦Ťïťļë~~⟧</h1>
      <p style="width: 4rem; overflow: hidden; white-space: nowrap">⟦Å ļøñğ ļïñë~~~~⟧</p>
      <button type="button" style="width: 3rem; padding: 0; white-space: nowrap">⟦Ķëëp ťĥïš~~~~⟧</button>
      <p>Left in English</p><p>⟦${"Ŵïďë".repeat(200)}⟧</p><img src="x.png"></main></body></html>`;
    writeFileSync(join(mock.folder, "fixture.html"), fixture);
    await open(engine, "fixture.html", "");
    await engine.resize(...SIZES[1]);
    const found = (await problems(engine)).join("\n");
    for (const expected of ["not translated: Left in English", "cut off: ⟦Å ļøñğ", "cut off: ⟦Ķëëp", "wider than the window", "image-alt"]) {
      assert.ok(found.includes(expected), `${expected} is not among\n${found}`);
    }
  }));

  test("another language is loaded, and an unknown one is English", () => inTurn(async (engine) => {
    const first = async (page, language) => {
      await engine.goto(`${mock.address}/${page}?notebook=here&language=${language}`);
      await takeSteps(engine, []);
      return engine.evaluate(() => [document.documentElement.lang, document.querySelector("h1").textContent]);
    };
    assert.deepEqual(await first("gate.html", "en"), ["en", "Open your notebook"]);
    assert.deepEqual(await first("gate.html", "xx"), ["en", "Open your notebook"]);
    assert.deepEqual(await first("shown.html", "xx"), ["en", "The page on this screen"]);
    const [language, title] = await first("gate.html", "en-XA");
    assert.equal(language, "en-XA");
    assert.match(title, /^⟦Öpëñ ýøůř/);
  }));

  test("the language is changed at once", () => inTurn(async (engine) => {
    await open(engine, "gate.html", "notebook=here");
    await takeSteps(engine, [{ click: '[data-testid="appearance-open"]' }, { click: '[data-testid="language-en"]' }]);
    assert.equal(await engine.evaluate(() => document.querySelector("h1").textContent), "Open your notebook");
    assert.equal(await engine.evaluate(() => document.documentElement.lang), "en");
  }));
});
