// Screenshots of every screen, light and dark, at 100 % and 200 %, and contact sheets of them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const APPEARANCES = ["light", "dark"];
const SIZES = [["100", ""], ["200", "-200"]];
const COLUMNS = 8;

/** Zooms the page without the setting, which takes a call to the shell. */
export const zoom = (window, percent) => window.execute("document.documentElement.style.zoom = arguments[0]", percent === "100" ? "" : `${percent}%`);

export class ScreenshotAlbum {
  #folder;
  #taken = 0;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Takes a screenshot in each appearance and size, with `css` scrolled into view if it is given. A
   * window whose appearance is fixed gives its own as `appearances`.
   */
  async take(window, name, css = null, appearances = APPEARANCES) {
    this.#taken += 1;
    // No element is shown as hovered.
    await window.pointAway();
    const number = String(this.#taken).padStart(3, "0");
    for (const [percent, suffix] of SIZES) {
      await zoom(window, percent);
      // The height of the sticky header is set a moment later.
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

  /** Makes one labelled image of all screenshots for each appearance and size. */
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

/** Sets the appearance of the page. A document in a frame follows the saved setting. */
export async function setAppearance(window, appearance) {
  await window.execute("document.documentElement.dataset.appearance = arguments[0]", appearance);
  if (await window.exists("iframe")) await saveAppearance(window, appearance);
}

/** Saves the appearance as Settings do. Does nothing in a window that may not. */
export const saveAppearance = (window, appearance) =>
  window.executeAsync(
    "const [appearance, done] = arguments; window.__TAURI_INTERNALS__.invoke('save_gate_settings', { settings: { language: 'en', appearance, text_size: 100 } }).then(() => done(true), () => done(false))",
    appearance,
  );

/** Scrolls to an element, or to the "top" of the page. */
export const scrollTo = (window, css) =>
  css === "top"
    ? window.execute("scrollTo(0, 0)")
    : window.execute("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' })", css);
