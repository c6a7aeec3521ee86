// A self-opening page, opened from a file by its reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { ENGINES, chromium, until } from "./engines.mjs";
import { assertNoRequests, checkPage, isVisible, submitPhrase, typePhrase, waitForDocument, waitUntilVisible } from "./reader-actions.mjs";
import { HONEST_PAGE, PHRASES, SEALED_PAGE, replaceIn, samplePath, sealedPageWith, writePage } from "./sample-pages.mjs";

const SIZES = [
  [360, 640],
  [1280, 800],
];
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

    test("opens however the phrase is typed", async () => {
      const page = writePage(await sealedPageWith(HONEST_PAGE));
      const words = PHRASES.words.split("-");
      for (const typed of [words.join("-"), words.join("\u2011"), `\u00a0${words.join("\u2014")}`, words.join("  ").toUpperCase()]) {
        await openPage(page);
        await submitPhrase(engine, typed);
        await waitForDocument(engine);
      }
      const digits = writePage(await sealedPageWith(HONEST_PAGE, PHRASES.digits));
      const plain = PHRASES.digits.replaceAll("-", "");
      const arabic = plain.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      const wide = PHRASES.digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
      for (const typed of [plain, arabic, wide, PHRASES.digits.replaceAll("-", "\u2013")]) {
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
  const withoutScript = replaceIn(page, SCRIPT, "").replace(/-----BEGIN[^]*-----END/, "");
  assert.doesNotMatch(withoutScript, /author|generator|\/(?:home|root|work|tmp)\//);
});
