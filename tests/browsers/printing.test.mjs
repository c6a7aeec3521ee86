// Printing an opened page by its own button and by the browser's menu.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

import { chromium, firefox, pause, until } from "./engines.mjs";
import { submitPhrase, waitForDocument } from "./reader-actions.mjs";
import { HONEST_PAGE, PHRASES, sealedPageWith, writePage } from "./sample-pages.mjs";

/** The text of each page of a PDF. */
function textOfPages(pdf) {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

/** The path of the PDF in a folder, once it does not grow any more. */
function printedFile(folder) {
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

function assertComplete(pages) {
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

/** The lines of a sheet, without the room between words. */
const linesOf = (sheet) => sheet.split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter(Boolean);

/** The last line of a sheet is no title of a note, and none of the days below them. */
function assertNoHeadingAtFoot(page) {
  const last = page.trimEnd().split("\n").at(-1).trim();
  assert.doesNotMatch(last, /^(?:Just write|Notes|Limits|How I am|\d+ November 2026|For the person)/, "a heading is at the foot");
}

for (const make of [chromium, firefox]) {
  const { name } = make();
  describe(name, () => {
    test("prints the whole opened page and nothing else", async () => {
      const folder = mkdtempSync(join(tmpdir(), "inbetween-printing-"));
      const engine = make();
      await engine.open({ printing: folder });
      try {
        await engine.resize(1280, 800);
        await engine.goto(writePage(await sealedPageWith(HONEST_PAGE)));
        await submitPhrase(engine, PHRASES.words);
        await waitForDocument(engine);
        await engine.evaluate(() => document.getElementById("print").click());
        const pages = textOfPages(await printedFile(folder));
        assertComplete(pages);
        // Each line is on one sheet only: none is cut at a page break.
        const notes = pages.join("\n").match(/A person I support asked me to stay longer/g).length;
        assert.equal(notes, 14);

        const byMenu = join(folder, "menu.pdf");
        writeFileSync(byMenu, await engine.pdf());
        const sheets = textOfPages(byMenu);
        assert.equal(sheets.length, pages.length, "the menu prints as many sheets as the button");
        sheets.forEach((sheet, at) => {
          // The button's file may have the browser's own lines at the edges besides.
          const missing = linesOf(sheet).filter((line) => !linesOf(pages[at]).includes(line));
          assert.deepEqual(missing, [], `sheet ${at + 1} of the menu has what the button's has not`);
        });
        for (const sheet of sheets) assertNoHeadingAtFoot(sheet);
        const left = await engine.evaluate(() => [document.getElementById("opened").checkVisibility(), document.adoptedStyleSheets.length]);
        assert.deepEqual(left, [true, 0], "the page is back after printing");
        console.log(`${name}: ${pages.length} sheets by the button and by the menu`);
      } finally {
        await engine.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
