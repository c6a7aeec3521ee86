// Pictures in the browser: their looks on one sheet for each theme, their values by keyboard and pointer.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium, pause, until } from "./engines.mjs";
import { UI, openMock } from "./mock-front-end.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Ratings and places, and what is counted: empty, with few values, and with very many. */
const PICTURES = ["pictures", "counted"].map((name) => join(ROOT, "crates/charts/tests", name));
const FOLDER = join(ROOT, "target/charts");
const AXE = readFileSync(join(UI, "node_modules/axe-core/axe.min.js"), "utf8");
const testId = (name) => `[data-testid="${name}"]`;

/** A page with every picture of the snapshots, as the window or paper shows them. */
function sheet(theme) {
  const css = [join(UI, "src/app.css"), join(ROOT, "assets/charts/charts.css")].map((file) => readFileSync(file, "utf8")).join("\n");
  const grey = theme === "grey" ? "html { filter: grayscale(1) }" : "";
  const files = PICTURES.flatMap((folder) => readdirSync(folder).toSorted().map((file) => join(folder, file)));
  const figures = files.map((file) => `<figure><figcaption>${basename(file)}</figcaption>${readFileSync(file, "utf8")}</figure>`);
  return `<!doctype html><html lang="en" data-appearance="${theme === "dark" ? "dark" : "light"}"><head><meta charset="utf-8"><title>Pictures</title>
<style>${css} body { display: grid; grid-template-columns: 30rem 30rem; gap: 2rem; padding: 1rem; background: var(--paper) } figure { margin: 0 } ${grey}</style>
</head><body><main style="display: contents">${figures.join("")}</main></body></html>`;
}

describe("pictures", () => {
  const engine = chromium();
  const mock = openMock(engine);
  mkdirSync(FOLDER, { recursive: true });
  after(() => rmSync(join(FOLDER, "sheet.html"), { force: true }));

  const open = async (query = "") => {
    await engine.goto(`${mock.address}/desk.html?kept&practice&pause=0&slow=0${query}`);
    await click("nav-looking-back");
    await click("looking-back-ratings");
    await until(async () => assert.ok(await engine.evaluate((css) => document.querySelector(css) !== null, testId("chart-pu1-values"))), 4_000);
  };
  const click = (name) =>
    until(async () => assert.ok(await engine.evaluate((css) => (document.querySelector(css)?.click(), document.querySelector(css) !== null), testId(name))), 4_000);
  const textOf = (name) => engine.evaluate((css) => document.querySelector(css)?.textContent.trim(), testId(name));

  test("dots and words differ from what lies behind them in every theme", async () => {
    await engine.resize(1080, 3200);
    for (const theme of ["light", "dark", "grey"]) {
      writeFileSync(join(FOLDER, "sheet.html"), sheet(theme));
      await engine.goto(join(FOLDER, "sheet.html"));
      await pause(200);
      writeFileSync(join(FOLDER, `${theme}.png`), await engine.screenshot());
      const least = await engine.evaluate(() => {
        const light = (color) => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d");
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        const paper = light(getComputedStyle(document.body).backgroundColor);
        const of = (css, part) => light(getComputedStyle(document.querySelector(css))[part]);
        return {
          words: contrast(paper, of(".chart text", "fill")),
          dot: contrast(paper, of(".chart .dot", "fill")),
          dotInBand: contrast(of(".chart .band:not(.rough)", "fill"), of(".chart .dot", "fill")),
          ring: contrast(paper, of(".chart .ring", "stroke")),
          bar: contrast(paper, of(".chart .bar", "stroke")),
        };
      });
      assert.ok(least.words >= 4.5, `${theme}: ${JSON.stringify(least)}`);
      for (const part of ["dot", "dotInBand", "ring", "bar"]) assert.ok(least[part] >= 3, `${theme}: ${JSON.stringify(least)}`);
    }
  });

  test("values are read one by one with the arrow keys, behind one stop of the Tab key", async () => {
    await engine.resize(900, 640);
    await open();
    const stops = await engine.evaluate((css) => document.querySelectorAll(css).length, `${testId("chart-pu1")} :is(input, [tabindex], a, button)`);
    assert.equal(stops, 2, "the values, and the table");
    await engine.evaluate((css) => document.querySelector(css).focus(), testId("chart-pu1-values"));
    const last = await textOf("chart-pu1-value");
    await engine.press("ArrowLeft");
    const before = await textOf("chart-pu1-value");
    assert.ok(last && before && last !== before, `${last}, ${before}`);
    const spoken = await engine.evaluate((css) => document.querySelector(css).getAttribute("aria-valuetext"), testId("chart-pu1-values"));
    assert.equal(spoken, before);
    await engine.press("Home");
    assert.equal(await textOf("chart-pu1-value"), "2026-01-05: 4");
    assert.equal(await engine.evaluate(() => document.querySelectorAll(".point.chosen").length), 1);
  });

  test("pointing reads the value that is nearest", async () => {
    await engine.resize(900, 640);
    await open();
    await engine.evaluate((css) => {
      const point = document.querySelector(`${css} .point:nth-of-type(3)`).getBoundingClientRect();
      const moved = { clientX: point.right + 4, clientY: point.top - 3, bubbles: true };
      document.querySelector(css).dispatchEvent(new PointerEvent("pointermove", moved));
    }, testId("chart-pu1-picture"));
    await until(async () => assert.equal(await textOf("chart-pu1-value"), "2026-01-19: 5"), 2_000);
  });

  test("the view has no finding of axe, and fits at 200 %", async () => {
    for (const [width, zoom] of [[900, "100%"], [900, "200%"], [320, "100%"]]) {
      await engine.resize(width, 640);
      await open();
      for (const name of ["chart-pu1-table", "drift", "reference", "ratings-help"]) await click(name);
      await until(async () => assert.match(await textOf("drift-told"), /has tended upward/u), 2_000);
      await engine.evaluate((zoom) => (document.documentElement.style.zoom = zoom), zoom);
      await engine.evaluateProgram(AXE);
      const found = await engine.evaluate(async (css) => {
        const { violations } = await globalThis.axe.run(document.querySelector(css), { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, testId("looking-back-part"));
      assert.deepEqual(found, [], zoom);
      // Of what is drawn here; the frame around it has tests of its own. A table may be moved sideways by itself.
      const wide = await engine.evaluate((css) => {
        const part = document.querySelector(css);
        return [...part.querySelectorAll("*:not(.sideways *)")].filter((one) => one.getBoundingClientRect().right > part.getBoundingClientRect().right + 1).map((one) => one.outerHTML.slice(0, 80));
      }, testId("looking-back-part"));
      assert.deepEqual(wide, [], zoom);
    }
  });
});
