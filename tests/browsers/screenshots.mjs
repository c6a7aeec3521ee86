// Takes screenshots of self-opening pages in every engine. Run by hand.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ENGINES, pause } from "./engines.mjs";
import { submitPhrase, waitForDocument, waitUntilVisible } from "./reader-actions.mjs";
import { HONEST_PAGE, PHRASES, SEALED_PAGE, replaceIn, sealedPageWith, writePage } from "./sample-pages.mjs";

const FOLDER = process.env.INBETWEEN_PICTURES;
const SIZES = [
  [1280, 800],
  [360, 640],
];

mkdirSync(FOLDER, { recursive: true });
for (const make of ENGINES) {
  for (const dark of [false, true]) {
    const engine = make();
    await engine.open({ dark });
    for (const [width, height] of SIZES) {
      const take = async (name) => {
        await pause(200);
        const file = `${name}-${engine.name}-${dark ? "dark" : "light"}-${width}.png`;
        writeFileSync(join(FOLDER, file), await engine.screenshot());
      };
      const bottom = () => engine.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const page = writePage(await sealedPageWith(HONEST_PAGE));
      await engine.goto(page);
      await engine.resize(width, height);
      await take("1-start");
      await bottom();
      await take("2-phrase");
      await submitPhrase(engine, "zoo zone zero zebra youth young");
      await waitUntilVisible(engine, "wrong");
      await bottom();
      await take("3-wrong");
      await submitPhrase(engine, PHRASES.words);
      await waitForDocument(engine);
      await take("4-opened");
      await bottom();
      await take("5-its-end");
      await engine.evaluate(() => document.getElementById("close").click());
      await take("6-closed");
      await engine.goto(writePage(replaceIn(SEALED_PAGE, /<script>.*<\/script>/s, "")));
      await take("7-without-script");
      await engine.goto(writePage(replaceIn(SEALED_PAGE, "-----END AGE", "-----END")));
      await waitUntilVisible(engine, "damaged");
      await take("8-damaged");
    }
    await engine.close();
  }
}
