// An album of the window: every screen in both appearances, at the usual size and at 200 %, and sheets of all of them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const APPEARANCES = ["light", "dark"];
const SIZES = [["100", ""], ["200", "-200"]];
const COLUMNS = 8;

/** Zoomed as a person zooms, without waiting for the shell. */
export const zoom = (window, percent) => window.execute("document.documentElement.style.zoom = arguments[0]", percent === "100" ? "" : `${percent}%`);

export class Album {
  #folder;
  #taken = 0;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Leaves four pictures of what is on the screen. At 200 % `css` is brought into sight, where there is one to look at. A
   * window whose appearance cannot be chosen any more has only the one it came with.
   */
  async take(window, name, css = null, appearances = APPEARANCES) {
    this.#taken += 1;
    // Nothing is lit up by a pointer that only waits.
    await window.pointAway();
    const number = String(this.#taken).padStart(3, "0");
    for (const [percent, suffix] of SIZES) {
      await zoom(window, percent);
      // What sticks to the top is as high as its lines, and its height is known a moment later.
      await window.waitForAnimations();
      if (css) await scrollTo(window, css);
      for (const appearance of appearances) {
        await setAppearance(window, appearance);
        writeFileSync(join(this.#folder, `${number}-${name}-${appearance}${suffix}.png`), await window.screenshot());
      }
    }
    await zoom(window, "100");
    await setAppearance(window, "light");
    console.log(`${number} ${name}`);
  }

  /** One picture of all pictures of a kind, each with its name. */
  makeContactSheets() {
    const all = readdirSync(this.#folder).filter((name) => /^\d{3}-/.test(name)).sort();
    for (const appearance of APPEARANCES) {
      for (const [percent, suffix] of SIZES) {
        const end = `-${appearance}${suffix}.png`;
        const labelled = all.filter((name) => name.endsWith(end)).flatMap((name) => ["-label", name.slice(0, -end.length), name]);
        const look = ["-font", "DejaVu-Sans", "-pointsize", "14", "-background", "#777777", "-geometry", "450x320+8+8", "-tile", `${COLUMNS}x`, "-depth", "8"];
        execFileSync("montage", [...labelled, ...look, `sheet-${appearance}-${percent}.png`], { cwd: this.#folder, stdio: "inherit" });
      }
    }
  }
}

/** A page in a frame follows what is kept, not the page around it. */
export async function setAppearance(window, appearance) {
  await window.execute("document.documentElement.dataset.appearance = arguments[0]", appearance);
  if (await window.exists("iframe")) await saveAppearance(window, appearance);
}

/** As Settings keep it; nothing where that cannot be chosen. */
export const saveAppearance = (window, appearance) =>
  window.executeAsync(
    "const [appearance, done] = arguments; window.__TAURI_INTERNALS__.invoke('keep_gate_settings', { settings: { language: 'en', appearance, text_size: 100 } }).then(() => done(true), () => done(false))",
    appearance,
  );

/** Scrolls to it, or to the top of the page. */
export const scrollTo = (window, css) =>
  css === "top"
    ? window.execute("scrollTo(0, 0)")
    : window.execute("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' })", css);
