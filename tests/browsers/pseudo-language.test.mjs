// Every screen of the mock in the pseudo-language: nothing is cut off, nothing is left in English.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { chromium, pause, until } from "./engines.mjs";
import { UI, mockData, openMock } from "./mock-front-end.mjs";
import { SCREENS } from "./mock-screens.mjs";
import { foreignTexts, layoutProblems, seriousFindings, visibleTexts } from "./screen-checks.mjs";
import { screenSteps } from "./screen-steps.mjs";

const AXE = readFileSync(join(UI, "node_modules/axe-core/axe.min.js"), "utf8");
const SIZES = [
  [1280, 800],
  [360, 640],
];

describe("every screen in the pseudo-language", () => {
  const engine = chromium();
  const known = mockData();
  const mock = openMock(engine);
  const { act, settled } = screenSteps(engine);

  const open = async (page, query) => {
    await engine.goto(`${mock.address}/${page}?language=en-XA&${query}`);
    await engine.evaluateProgram(AXE);
  };

  async function problems() {
    const texts = foreignTexts(await engine.evaluate(visibleTexts), known);
    return [
      ...texts.map((text) => `not translated: ${text.slice(0, 80)}`),
      ...(await engine.evaluate(layoutProblems)),
      ...(await engine.evaluate(seriousFindings)),
    ];
  }

  for (const { name, page, query, steps } of SCREENS) {
    test(name, async () => {
      await engine.resize(...SIZES[0]);
      await open(page, query);
      for (const step of steps) await act(step);
      await settled();
      assert.equal(await engine.evaluate(() => document.documentElement.lang), "en-XA");
      for (const [width, height] of SIZES) {
        await engine.resize(width, height);
        await pause(60);
        assert.deepEqual(await problems(), [], `${name} at ${width} by ${height}`);
      }
    });
  }

  test("mistakes in a page are found", async () => {
    const fixture = `<!doctype html><html lang="en-XA"><meta charset="utf-8"><title>Inbetween</title><body><main><h1>⟦Ťïťļë~~⟧</h1>
      <p style="width: 4rem; overflow: hidden; white-space: nowrap">⟦Å ļøñğ ļïñë~~~~⟧</p>
      <button type="button" style="width: 3rem; padding: 0; white-space: nowrap">⟦Ķëëp ťĥïš~~~~⟧</button>
      <p>Left in English</p><p>⟦${"Ŵïďë".repeat(200)}⟧</p><img src="x.png"></main></body></html>`;
    writeFileSync(join(mock.folder, "fixture.html"), fixture);
    await open("fixture.html", "");
    await engine.resize(...SIZES[1]);
    const found = (await problems()).join("\n");
    for (const expected of ["not translated: Left in English", "cut off: ⟦Å ļøñğ", "cut off: ⟦Ķëëp", "wider than the window", "image-alt"]) {
      assert.ok(found.includes(expected), `${expected} is not among\n${found}`);
    }
  });

  test("another language is loaded, and an unknown one is English", async () => {
    const first = async (page, language) => {
      await engine.goto(`${mock.address}/${page}?notebook=here&language=${language}`);
      await settled();
      return engine.evaluate(() => [document.documentElement.lang, document.querySelector("h1").textContent]);
    };
    assert.deepEqual(await first("gate.html", "en"), ["en", "Open your notebook"]);
    assert.deepEqual(await first("gate.html", "xx"), ["en", "Open your notebook"]);
    assert.deepEqual(await first("shown.html", "xx"), ["en", "The page on this screen"]);
    const [language, title] = await first("gate.html", "en-XA");
    assert.equal(language, "en-XA");
    assert.match(title, /^⟦Öpëñ ýøůř/);
  });

  test("the language is changed at once", async () => {
    await open("gate.html", "notebook=here");
    await act({ click: '[data-testid="appearance-open"]' });
    await act({ click: '[data-testid="language-en"]' });
    await until(async () => {
      assert.equal(await engine.evaluate(() => document.querySelector("h1").textContent), "Open your notebook");
    }, 4_000);
    assert.equal(await engine.evaluate(() => document.documentElement.lang), "en");
  });
});
