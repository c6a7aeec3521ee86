// Screens of the demonstration at 200 % in a small window, with animations turned off.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { earlierNotes, journal } from "../demo/journal.mjs";
import { settings } from "../demo/settings.mjs";
import { checkIn, firstRun, reflection, selfRatings } from "../demo/writing.mjs";
import { checkScreen, withHome } from "../support/actions.mjs";
import { scrollTo, zoom } from "../support/screenshots.mjs";

/** Turns animations off in the GTK settings of this home, as a desktop setting does. */
function turnOffAnimations(home) {
  const folder = join(home, ".config", "gtk-3.0");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
}

const MOVING_ELEMENTS = `return [...document.querySelectorAll("*")].filter((one) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
  const long = (durations) => durations.split(",").some((time) => parseFloat(time) > 0.001);
  return long(transitionDuration) || (animationName !== "none" && long(animationDuration));
}).map((one) => one.outerHTML.slice(0, 120))`;

test("every screen fits at 200 % and respects reduced motion", () =>
  withHome(async ({ home, start }) => {
    turnOffAnimations(home);
    const window = await start();
    await window.resize(900, 640);
    assert.ok(await window.execute("return matchMedia('(prefers-reduced-motion: reduce)').matches"));
    let seen = 0;
    const album = {
      async take(window, name, css) {
        seen += 1;
        await zoom(window, "200");
        if (css) await scrollTo(window, css);
        await checkScreen(window, `${name} at 200 %`);
        assert.deepEqual(await window.execute(MOVING_ELEMENTS), [], `${name} moves`);
        await zoom(window, "100");
      },
    };
    await firstRun(album, window);
    await earlierNotes(window);
    await checkIn(album, window);
    await reflection(album, window);
    await selfRatings(album, window);
    await journal(album, window);
    await settings(album, window);
    console.log(`${seen} screens at 200 %`);
    assert.ok(seen > 45);
  }));
