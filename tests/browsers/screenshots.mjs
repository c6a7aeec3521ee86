// Pictures of the page that opens itself, in every engine, light and dark, wide and narrow, to be looked at.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ENGINES, pause } from "./engines.mjs";
import { giveAtOnce, opened, shown } from "./reader-actions.mjs";
import { around, changed, filed, HONEST, PHRASES, SEALED } from "./sample-pages.mjs";

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
        writeFileSync(join(FOLDER, file), await engine.picture());
      };
      const bottom = () => engine.run(() => scrollTo(0, document.documentElement.scrollHeight));
      const page = filed(await around(HONEST));
      await engine.goto(page);
      await engine.size(width, height);
      await take("1-start");
      await bottom();
      await take("2-phrase");
      await giveAtOnce(engine, "zoo zone zero zebra youth young");
      await shown(engine, "wrong");
      await bottom();
      await take("3-wrong");
      await giveAtOnce(engine, PHRASES.words);
      await opened(engine);
      await take("4-opened");
      await bottom();
      await take("5-its-end");
      await engine.run(() => document.getElementById("close").click());
      await take("6-closed");
      await engine.goto(filed(changed(SEALED, /<script>.*<\/script>/s, "")));
      await take("7-without-script");
      await engine.goto(filed(changed(SEALED, "-----END AGE", "-----END")));
      await shown(engine, "damaged");
      await take("8-damaged");
    }
    await engine.close();
  }
}
