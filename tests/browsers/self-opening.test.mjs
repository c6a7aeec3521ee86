// A self-opening page, opened from a file by its reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { ENGINES, chromium, firefox, until } from "./engines.mjs";
import { assertNoRequests, checkPage, isVisible, submitPhrase, typePhrase, waitForDocument, waitUntilVisible } from "./reader-actions.mjs";
import { HONEST_PAGE, PHRASES, SEALED_PAGE, replaceIn, samplePath, sealedPageWith, writePage } from "./sample-pages.mjs";

const SIZES = [
  [360, 640],
  [1280, 800],
];
/** Work for an engine that only interprets scripts: less than a hundredth of what a page has. */
const SLOW_WORK = 12;
const FIRST_WORDS = "Notes for supervision";
const SCRIPT = /<script>.*<\/script>/s;

for (const make of ENGINES) {
  const engine = make();
  describe(engine.name, () => {
    before(() => engine.open());
    after(() => engine.close());

    async function openPage(path, [width, height] = SIZES[1]) {
      await engine.goto(path);
      await engine.resize(width, height);
    }

    for (const size of SIZES) {
      const where = `at ${size.join(" × ")}`;

      test(`${where}: refuses a wrong phrase, opens by the right one, and closes`, async () => {
        // Full work factor once in each engine; a low one where the layout is tested.
        await openPage(size === SIZES[0] ? writePage(await sealedPageWith(HONEST_PAGE)) : samplePath("words.html"), size);
        await waitUntilVisible(engine, "ask");
        assert.equal(await isVisible(engine, "without-script"), false);
        const weight = await engine.evaluate(() => getComputedStyle(document.querySelector("h1")).fontWeight);
        assert.equal(weight, "650", "the page is styled");
        await checkPage(engine, `before opening ${where}`);

        const wrong = PHRASES.words.replace(/^\w+/, "zoo");
        await typePhrase(engine, wrong);
        await waitUntilVisible(engine, "wrong");
        const left = await engine.evaluate(() => [document.activeElement.id, document.getElementById("phrase").value]);
        assert.deepEqual(left, ["phrase", wrong]);
        assert.equal(await engine.evaluate(() => document.querySelector("iframe")), null);
        await checkPage(engine, `after a wrong phrase ${where}`);

        await typePhrase(engine, `  ${PHRASES.words.replaceAll("-", " ").toUpperCase()} `);
        const { text, weight: inside } = await waitForDocument(engine);
        assert.ok(text.trim().startsWith(FIRST_WORDS), text.slice(0, 80));
        assert.equal(inside, "650", "what is in the frame is styled");
        assert.equal(await engine.evaluate(() => document.activeElement.id), "opened-heading");
        assert.equal(await isVisible(engine, "start"), false);
        await until(async () => {
          const [frame, page] = await engine.evaluate(() => {
            const frame = document.querySelector("iframe");
            return [frame.clientHeight, frame.contentDocument.documentElement.scrollHeight];
          });
          assert.equal(frame, page, "there is one page to scroll, not two");
        }, 5_000);
        await checkPage(engine, `after opening ${where}`);

        await engine.evaluate(() => document.getElementById("close").click());
        await waitUntilVisible(engine, "closed");
        const forgotten = await engine.evaluate(() => [
          document.querySelector("iframe"),
          document.getElementById("phrase").value,
          document.documentElement.outerHTML.includes("Zażółć"),
        ]);
        assert.deepEqual(forgotten, [null, "", false]);
        await checkPage(engine, `after closing ${where}`);
        assertNoRequests(engine);
      });
    }

    test("opens by digits typed with spaces", async () => {
      await openPage(samplePath("digits.html"));
      await typePhrase(engine, PHRASES.digits.replaceAll("-", " "));
      assert.ok((await waitForDocument(engine)).text.trim().startsWith(FIRST_WORDS));
    });

    test("opens by Czech words, with and without accents", async () => {
      await openPage(samplePath("czech.html"));
      const accented = PHRASES.czech.replaceAll("-", " ").replaceAll("a", "á").replaceAll("e", "ě").replaceAll("o", "ó").replaceAll("i", "í");
      assert.notEqual(accented.normalize("NFD"), accented, "there is an accent in it");
      await submitPhrase(engine, accented.replace(/^\S+/, "rotopet"));
      await waitUntilVisible(engine, "unlisted");
      assert.equal(await engine.evaluate(() => document.getElementById("unlisted-words").textContent), "rotopet");
      await typePhrase(engine, accented.toUpperCase());
      assert.ok((await waitForDocument(engine)).text.trim().startsWith(FIRST_WORDS));
    });

    test("opens however the phrase is typed", async () => {
      const page = writePage(await sealedPageWith(HONEST_PAGE));
      const words = PHRASES.words.split("-");
      const numbered = words.map((word, at) => `${at + 1}. ${word}`).join("\n");
      for (const typed of [words.join("\u2011"), `\u201e${words.join(", ")}.\u201c`, numbered, words.join("").toUpperCase()]) {
        await openPage(page);
        await submitPhrase(engine, typed);
        await waitForDocument(engine);
      }
      const digits = writePage(await sealedPageWith(HONEST_PAGE, PHRASES.digits));
      const plain = PHRASES.digits.replaceAll("-", "");
      const arabic = plain.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      for (const typed of [plain, arabic, PHRASES.digits.replaceAll("-", ".")]) {
        await openPage(digits);
        await submitPhrase(engine, typed);
        await waitForDocument(engine);
      }
      for (const typed of [words.slice(1).join("-"), plain.slice(1), `${plain}0`]) {
        await openPage(page);
        await submitPhrase(engine, typed);
        await waitUntilVisible(engine, "wrong");
      }
      await openPage(page);
      await submitPhrase(engine, "  ");
      await waitUntilVisible(engine, "empty");
      await submitPhrase(engine, ["zzoo", ...words.slice(1)].join(" "));
      await waitUntilVisible(engine, "unlisted");
      const named = await engine.evaluate(() => [document.getElementById("unlisted-words").textContent, document.activeElement.getAttribute("aria-invalid")]);
      assert.deepEqual(named, ["zzoo", "true"]);
      await checkPage(engine, "after words that are on no list");
    });

    test("shows where to type without scrolling", async () => {
      const page = writePage(await sealedPageWith(HONEST_PAGE));
      for (const [width, height] of [[1280, 800], [Math.max(320, engine.narrowest), 568]]) {
        await openPage(page, [width, height]);
        await waitUntilVisible(engine, "ask");
        const [bottom, room] = await engine.evaluate(() => [document.getElementById("phrase").getBoundingClientRect().bottom, innerHeight]);
        assert.ok(bottom <= room, `${width}: the field ends at ${bottom} of ${room}`);
      }
    });

    test("tells a device without memory, and keeps the form", async () => {
      await openPage(writePage(await sealedPageWith(HONEST_PAGE)));
      // As an engine does where an array does not fit.
      await engine.evaluateProgram(`
        globalThis.Roomy = Uint8Array;
        globalThis.Uint8Array = class extends Roomy {
          constructor(...parts) {
            if (parts[0] >= 4096) throw new RangeError("Array buffer allocation failed");
            super(...parts);
          }
        };`);
      await submitPhrase(engine, PHRASES.words);
      await waitUntilVisible(engine, "memory");
      assert.deepEqual(await engine.evaluate(() => [document.activeElement.id, document.getElementById("phrase").value === ""]), ["phrase", false]);
      await checkPage(engine, "without memory");
      await engine.evaluateProgram("globalThis.Uint8Array = Roomy;");
      await submitPhrase(engine, PHRASES.words);
      await waitForDocument(engine);
    });

    test("asks for no phrase inside another page", async () => {
      const page = writePage(await sealedPageWith(HONEST_PAGE), "framed");
      for (const sandbox of ["", 'sandbox=""', 'sandbox="allow-scripts"']) {
        const around = writePage(`<!DOCTYPE html><title>Preview</title><iframe ${sandbox} src="framed.html"></iframe>`, "preview");
        await openPage(around);
        const seen = await engine.framedText();
        assert.ok(!seen.includes("24 digits"), `${sandbox}: ${seen}`);
        assert.match(seen, sandbox === 'sandbox=""' ? /save this file first/ : /preview inside another program/, sandbox);
      }
      assert.ok(page.length > 0);
    });

    test("needs no pointer", async () => {
      await openPage(writePage(await sealedPageWith(HONEST_PAGE)));
      await until(async () => {
        await engine.press("Tab");
        assert.equal(await engine.evaluate(() => document.activeElement.id), "phrase");
      });
      await engine.type(PHRASES.words);
      await engine.press("Tab");
      assert.equal(await engine.evaluate(() => document.activeElement.textContent), "Open the page");
      await engine.press("Enter");
      await waitForDocument(engine);
      const reached = [];
      for (const _ of [1, 2]) {
        await engine.press("Tab");
        reached.push(await engine.evaluate(() => document.activeElement.id));
      }
      assert.deepEqual(reached, ["print", "close"]);
      await engine.press("Enter");
      await waitUntilVisible(engine, "closed");
      assert.equal(await engine.evaluate(() => document.activeElement.id), "phrase");
    });

    test("fits into a window narrower than a telephone", async () => {
      await openPage(writePage(await sealedPageWith(HONEST_PAGE)), [engine.narrowest, 640]);
      await checkPage(engine, "before opening in a narrow window");
      await submitPhrase(engine, PHRASES.words);
      await waitForDocument(engine);
      await checkPage(engine, "after opening in a narrow window");
    });

    test("explains what to do without its script", async () => {
      const cut = SEALED_PAGE.slice(0, SEALED_PAGE.indexOf("-----BEGIN") + 5_000);
      const another = replaceIn(SEALED_PAGE, "<script>", "<script>void 0;");
      for (const page of [replaceIn(SEALED_PAGE, SCRIPT, ""), cut, another]) {
        await openPage(writePage(page));
        assert.ok(await isVisible(engine, "without-script"));
        assert.equal(await engine.evaluate(() => document.getElementById("ask")?.checkVisibility() ?? false), false);
        await checkPage(engine, "without its script");
      }
    });

    test("reports damage and shows nothing", async () => {
      const page = await sealedPageWith(HONEST_PAGE);
      const lines = page.split("\n");
      const first = lines.findIndex((line) => line.startsWith("-----BEGIN"));
      const last = lines.findIndex((line) => line.startsWith("-----END"));
      const without = (at) => lines.toSpliced(at, 1).join("\n");
      const flipped = (at) => lines.with(at, lines[at].replace(/^./, (c) => (c === "A" ? "B" : "A"))).join("\n");

      await openPage(writePage(without(last - 1).replace(lines[first + 5], lines[first + 5].slice(1))));
      await waitUntilVisible(engine, "damaged");
      await checkPage(engine, "damaged at first sight");
      for (const damaged of [without(last - 2), flipped(last - 2), flipped(first + 12)]) {
        await openPage(writePage(damaged));
        await submitPhrase(engine, PHRASES.words);
        await waitUntilVisible(engine, "damaged");
        assert.equal(await engine.evaluate(() => document.querySelector("iframe")), null);
      }
      assert.equal(await engine.evaluate(() => document.activeElement.id), "damaged-heading");
      await openPage(writePage(page));
      await submitPhrase(engine, PHRASES.words);
      await waitForDocument(engine);
    });

    test("is closed after leaving and coming back", async () => {
      const page = writePage(await sealedPageWith(HONEST_PAGE), "left");
      await openPage(page);
      await submitPhrase(engine, PHRASES.words);
      await waitForDocument(engine);
      await openPage(samplePath("digits.html"));
      await engine.evaluate(() => history.back());
      await until(async () => assert.match(await engine.evaluate(() => location.href), /left\.html$/));
      await waitUntilVisible(engine, "ask");
      assert.equal(await engine.evaluate(() => document.querySelector("iframe")), null);
    });
  });
}

test("the page is readable in dark mode", async () => {
  const engine = chromium();
  await engine.open({ dark: true });
  try {
    await engine.goto(writePage(await sealedPageWith(HONEST_PAGE)));
    const paper = await engine.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(paper, "rgb(20, 18, 16)");
    await checkPage(engine, "before opening in the dark");
    await submitPhrase(engine, "zoo");
    await waitUntilVisible(engine, "wrong");
    await checkPage(engine, "after a wrong phrase in the dark");
    await submitPhrase(engine, PHRASES.words);
    await waitForDocument(engine);
    await checkPage(engine, "after opening in the dark");
  } finally {
    await engine.close();
  }
});

test("the page names no author, generator or path", () => {
  const page = readFileSync(samplePath("words.html"), "utf8");
  const withoutScript = replaceIn(page, SCRIPT, "").replace(/-----BEGIN[^]*-----END/, "").replace(/<template id="words">[^<]*</, "");
  assert.doesNotMatch(withoutScript, /author|generator|\/(?:home|root|work|tmp)\//);
});

for (const make of [chromium, firefox]) {
  const engine = make();
  test(`${engine.name} without its fast engine counts up and stays responsive`, async () => {
    await engine.open({ slow: true });
    try {
      await engine.goto(writePage(await sealedPageWith(HONEST_PAGE, PHRASES.words, SLOW_WORK)));
      // Its clock runs fast, so that the little work looks like all of it on every machine.
      await engine.evaluateProgram("const now = performance.now.bind(performance); performance.now = () => now() * 50;");
      await submitPhrase(engine, PHRASES.words);
      await waitUntilVisible(engine, "slow");
      const asked = Date.now();
      const told = await engine.evaluate(() => ["so-far", "in-all"].map((id) => document.getElementById(id).textContent));
      assert.ok(Date.now() - asked < 2_000, "the page answers while it works");
      for (const time of told) assert.match(time, /^\d+:\d\d$/);
      await checkPage(engine, "while it works slowly");
      await waitForDocument(engine);
    } finally {
      await engine.close();
    }
  });
}
