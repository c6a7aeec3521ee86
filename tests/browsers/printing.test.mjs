// An opened page on paper: by its own button, and by the browser's menu.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

import { chromium, firefox, pause, until } from "./engines.mjs";
import { giveAtOnce, opened } from "./reader-actions.mjs";
import { around, filed, HONEST, PHRASES } from "./sample-pages.mjs";

/** The words on each sheet of a PDF. */
function sheets(pdf) {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

/** The PDF in a folder, once it does not grow any more. */
function printed(folder) {
  let size = 0;
  return until(async () => {
    const name = readdirSync(folder).find((name) => name.endsWith(".pdf"));
    assert.ok(name, "nothing was printed");
    const before = size;
    size = statSync(join(folder, name)).size;
    await pause(200);
    assert.ok(size > 0 && size === before, "it is being printed");
    return join(folder, name);
  }, 30_000);
}

function isAllThere(pages) {
  assert.ok(pages.length > 1, `${pages.length} sheets`);
  assert.match(pages[0], /Notes for supervision/);
  for (let day = 1; day <= 14; day += 1) {
    assert.ok(pages.some((page) => page.includes(`${day} November 2026`)), `day ${day}`);
  }
  assert.ok(pages.some((page) => page.includes("Zażółć gęślą jaźń, příliš žluťoučký kůň, räksmörgås")));
  assert.ok(pages.some((page) => page.includes("For the person this was prepared for")));
  const words = pages.join("\n");
  for (const button of ["The page is open", "Close the page", "Phrase"]) {
    assert.ok(!words.includes(button), `${button} is printed`);
  }
}

for (const make of [chromium, firefox]) {
  const { name } = make();
  describe(name, () => {
    test("prints every line of the opened page, and nothing else, either way", async () => {
      const folder = mkdtempSync(join(tmpdir(), "inbetween-printing-"));
      const engine = make();
      await engine.open({ printing: folder });
      try {
        await engine.size(1280, 800);
        await engine.goto(filed(await around(HONEST)));
        await giveAtOnce(engine, PHRASES.words);
        await opened(engine);
        await engine.run(() => document.getElementById("print").click());
        const pages = sheets(await printed(folder));
        isAllThere(pages);
        // By its own button it is set in sheets: no line is cut, so that none is on two of them.
        const notes = pages.join("\n").match(/A person I support asked me to stay longer/g).length;
        assert.equal(notes, 14);

        const byMenu = join(folder, "menu.pdf");
        writeFileSync(byMenu, await engine.pdf());
        isAllThere(sheets(byMenu));
        console.log(`${name}: ${pages.length} sheets by the button, ${sheets(byMenu).length} by the menu`);
      } finally {
        await engine.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
