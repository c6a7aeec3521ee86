// A page that opens itself, from a file, as the person reads it whom it was prepared for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { chromium, ENGINES, until } from "./engines.mjs";
import { askedForNothing, giveAtOnce, inOrder, isShown, opened, shown, tryPhrase } from "./reader-actions.mjs";
import { around, changed, filed, HONEST, PHRASES, sample, SEALED } from "./sample-pages.mjs";

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

    async function look(path, [width, height] = SIZES[1]) {
      await engine.goto(path);
      await engine.size(width, height);
    }

    for (const size of SIZES) {
      const where = `at ${size.join(" × ")}`;

      test(`${where}: says what it is, refuses a wrong phrase and keeps it, opens by the right one, and closes`, async () => {
        // All the work once in each engine; the other time it is the layout that is looked at.
        await look(size === SIZES[0] ? filed(await around(HONEST)) : sample("words.html"), size);
        await shown(engine, "ask");
        assert.equal(await isShown(engine, "without-script"), false);
        const weight = await engine.run(() => getComputedStyle(document.querySelector("h1")).fontWeight);
        assert.equal(weight, "650", "the page is styled");
        await inOrder(engine, `before opening ${where}`);

        const wrong = PHRASES.words.replace(/^\w+/, "zoo");
        await tryPhrase(engine, wrong);
        await shown(engine, "wrong");
        const left = await engine.run(() => [document.activeElement.id, document.getElementById("phrase").value]);
        assert.deepEqual(left, ["phrase", wrong]);
        assert.equal(await engine.run(() => document.querySelector("iframe")), null);
        await inOrder(engine, `after a wrong phrase ${where}`);

        await tryPhrase(engine, `  ${PHRASES.words.replaceAll("-", " ").toUpperCase()} `);
        const { text, weight: inside } = await opened(engine);
        assert.ok(text.trim().startsWith(FIRST_WORDS), text.slice(0, 80));
        assert.equal(inside, "650", "what is in the frame is styled");
        assert.equal(await engine.run(() => document.activeElement.id), "opened-heading");
        assert.equal(await isShown(engine, "start"), false);
        await until(async () => {
          const [frame, page] = await engine.run(() => {
            const frame = document.querySelector("iframe");
            return [frame.clientHeight, frame.contentDocument.documentElement.scrollHeight];
          });
          assert.equal(frame, page, "there is one page to scroll, not two");
        }, 5_000);
        await inOrder(engine, `after opening ${where}`);

        await engine.run(() => document.getElementById("close").click());
        await shown(engine, "closed");
        const forgotten = await engine.run(() => [
          document.querySelector("iframe"),
          document.getElementById("phrase").value,
          document.documentElement.outerHTML.includes("Zażółć"),
        ]);
        assert.deepEqual(forgotten, [null, "", false]);
        await inOrder(engine, `after closing ${where}`);
        askedForNothing(engine);
      });
    }

    test("opens by digits, typed with spaces", async () => {
      await look(sample("digits.html"));
      await tryPhrase(engine, PHRASES.digits.replaceAll("-", " "));
      assert.ok((await opened(engine)).text.trim().startsWith(FIRST_WORDS));
    });

    test("opens however the phrase is typed, as long as it is unambiguous", async () => {
      const page = filed(await around(HONEST));
      const words = PHRASES.words.split("-");
      for (const typed of [words.join("-"), words.join("\u2011"), `\u00a0${words.join("\u2014")}`, words.join("  ").toUpperCase()]) {
        await look(page);
        await giveAtOnce(engine, typed);
        await opened(engine);
      }
      const digits = filed(await around(HONEST, PHRASES.digits));
      const plain = PHRASES.digits.replaceAll("-", "");
      const arabic = plain.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      const wide = PHRASES.digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
      for (const typed of [plain, arabic, wide, PHRASES.digits.replaceAll("-", "\u2013")]) {
        await look(digits);
        await giveAtOnce(engine, typed);
        await opened(engine);
      }
      for (const typed of [words.slice(1).join("-"), plain.slice(1), `${plain}0`]) {
        await look(page);
        await giveAtOnce(engine, typed);
        await shown(engine, "wrong");
      }
      await look(page);
      await giveAtOnce(engine, "  ");
      await shown(engine, "empty");
    });

    test("is used by keyboard alone", async () => {
      await look(filed(await around(HONEST)));
      await until(async () => {
        await engine.press("Tab");
        assert.equal(await engine.run(() => document.activeElement.id), "phrase");
      });
      await engine.type(PHRASES.words);
      await engine.press("Tab");
      assert.equal(await engine.run(() => document.activeElement.textContent), "Open the page");
      await engine.press("Enter");
      await opened(engine);
      const reached = [];
      for (const _ of [1, 2]) {
        await engine.press("Tab");
        reached.push(await engine.run(() => document.activeElement.id));
      }
      assert.deepEqual(reached, ["print", "close"]);
      await engine.press("Enter");
      await shown(engine, "closed");
      assert.equal(await engine.run(() => document.activeElement.id), "phrase");
    });

    test("fits into a window narrower than a telephone", async () => {
      await look(filed(await around(HONEST)), [engine.narrowest, 640]);
      await inOrder(engine, "before opening in a narrow window");
      await giveAtOnce(engine, PHRASES.words);
      await opened(engine);
      await inOrder(engine, "after opening in a narrow window");
    });

    test("without its script it says what to do", async () => {
      const cut = SEALED.slice(0, SEALED.indexOf("-----BEGIN") + 5_000);
      const another = changed(SEALED, "<script>", "<script>void 0;");
      for (const page of [changed(SEALED, SCRIPT, ""), cut, another]) {
        await look(filed(page));
        assert.ok(await isShown(engine, "without-script"));
        assert.equal(await engine.run(() => document.getElementById("ask")?.checkVisibility() ?? false), false);
        await inOrder(engine, "without its script");
      }
    });

    test("damaged, it says so and shows nothing", async () => {
      const page = await around(HONEST);
      const lines = page.split("\n");
      const first = lines.findIndex((line) => line.startsWith("-----BEGIN"));
      const last = lines.findIndex((line) => line.startsWith("-----END"));
      const without = (at) => lines.toSpliced(at, 1).join("\n");
      const flipped = (at) => lines.with(at, lines[at].replace(/^./, (c) => (c === "A" ? "B" : "A"))).join("\n");

      await look(filed(without(last - 1).replace(lines[first + 5], lines[first + 5].slice(1))));
      await shown(engine, "damaged");
      await inOrder(engine, "damaged at first sight");
      for (const damaged of [without(last - 2), flipped(last - 2), flipped(first + 12)]) {
        await look(filed(damaged));
        await giveAtOnce(engine, PHRASES.words);
        await shown(engine, "damaged");
        assert.equal(await engine.run(() => document.querySelector("iframe")), null);
      }
      assert.equal(await engine.run(() => document.activeElement.id), "damaged-heading");
      await look(filed(page));
      await giveAtOnce(engine, PHRASES.words);
      await opened(engine);
    });

    test("left and come back to, it is closed", async () => {
      const page = filed(await around(HONEST), "left");
      await look(page);
      await giveAtOnce(engine, PHRASES.words);
      await opened(engine);
      await look(sample("digits.html"));
      await engine.run(() => history.back());
      await until(async () => assert.match(await engine.run(() => location.href), /left\.html$/));
      await shown(engine, "ask");
      assert.equal(await engine.run(() => document.querySelector("iframe")), null);
    });
  });
}

test("in the dark it can be read as well", async () => {
  const engine = chromium();
  await engine.open({ dark: true });
  try {
    await engine.goto(filed(await around(HONEST)));
    const paper = await engine.run(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(paper, "rgb(20, 18, 16)");
    await inOrder(engine, "before opening in the dark");
    await giveAtOnce(engine, "zoo");
    await shown(engine, "wrong");
    await inOrder(engine, "after a wrong phrase in the dark");
    await giveAtOnce(engine, PHRASES.words);
    await opened(engine);
    await inOrder(engine, "after opening in the dark");
  } finally {
    await engine.close();
  }
});

test("an honest page says nothing about who made it", () => {
  const page = readFileSync(sample("words.html"), "utf8");
  const around = changed(page, SCRIPT, "").replace(/-----BEGIN[^]*-----END/, "");
  assert.doesNotMatch(around, /author|generator|\/(?:home|root|work|tmp)\//);
});
