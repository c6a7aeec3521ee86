// The program's window through WebKitWebDriver, and the home folder it runs in.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ELEMENT, ask, freePort, tried } from "../../webdriver.mjs";

const PATIENCE = 20_000;
const PAUSE = 50;
const ANSWER = 60_000;

/** Tries again until `check` does not throw, for up to `patience` milliseconds. */
export const until = (check, patience = PATIENCE) => tried(check, patience, PAUSE);

/**
 * Environment that sets the calendar of a program and its children to noon on this day, or to the
 * time that it ends with. Timers run as usual.
 */
const onDay = (day) => ({
  LD_PRELOAD: "/usr/$LIB/faketime/libfaketime.so.1",
  FAKETIME: `@${/ .*:/.test(day) ? day : `${day} 12:00:00`}`,
  FAKETIME_DONT_FAKE_MONOTONIC: "1",
  NO_FAKE_STAT: "1",
});

/** A new home folder with a data folder in it. */
export function freshHome() {
  const home = mkdtempSync(join(tmpdir(), "inbetween-window-"));
  return { home, data: join(home, "data"), remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Process ids of all descendants. */
function descendants(pid) {
  const threads = `/proc/${pid}/task`;
  const children = readdirSync(threads).flatMap((thread) => readFileSync(`${threads}/${thread}/children`, "utf8").split(" "));
  return children.filter(Boolean).flatMap((child) => [Number(child), ...descendants(child)]);
}

/**
 * Repaints one transparent pixel for three seconds. Without a graphics card the engine takes a
 * screenshot only with the next painting, and a page at rest paints nothing.
 */
const KEEP_PAINTING = `
  const pixel = document.createElement("i");
  pixel.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px";
  document.documentElement.append(pixel);
  let count = 0;
  const timer = setInterval(() => {
    pixel.style.background = count % 2 ? "rgb(0 0 0 / 0.001)" : "rgb(0 0 0 / 0.002)";
    if (++count === 60) { clearInterval(timer); pixel.remove(); }
  }, 50);`;

/** A window of the program. Most methods wait until they succeed. */
export class Window {
  #base;
  #driver;
  #session;

  /**
   * Starts the program on the notebook in `data`, or in the usual folder if that is null, on a `day`
   * if one is named, under a system in the language of a `locale`, and waits for its first page.
   */
  static async open({ home, data }, args = [], day = null, locale = "C.UTF-8") {
    const window = new Window();
    const port = await freePort();
    const environment = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, "share"), XDG_CACHE_HOME: join(home, "cache") };
    // The language of whoever runs the tests is not that of the tests.
    Object.assign(environment, { LC_ALL: locale, LANGUAGE: "" });
    // The graphics driver would write into the home while it is being removed.
    environment.MESA_SHADER_CACHE_DISABLE = "true";
    // Tauri allows automation only with this.
    environment.TAURI_WEBVIEW_AUTOMATION = "true";
    if (day) Object.assign(environment, onDay(day));
    window.#base = `http://127.0.0.1:${port}`;
    // Without our streams, which a process that outlives the window would keep open.
    window.#driver = spawn("WebKitWebDriver", [`--port=${port}`], { env: environment, stdio: "ignore" });
    await until(() => fetch(`${window.#base}/status`));
    const options = { binary: process.env.INBETWEEN_BINARY, args: [...(data ? ["--data", data] : []), ...args] };
    const { sessionId } = await window.#ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    window.#session = `/session/${sessionId}`;
    await window.#ask("POST", `${window.#session}/timeouts`, { script: ANSWER });
    return window;
  }

  /** Process id of the program: the descendant of the driver that runs our binary. */
  get program() {
    const ours = realpathSync(process.env.INBETWEEN_BINARY);
    const found = descendants(this.#driver.pid).find((pid) => readlinkSync(`/proc/${pid}/exe`) === ours);
    if (!found) throw new Error("the program does not run");
    return found;
  }

  /** Kills the program, as a power cut would. */
  async kill() {
    const { program } = this;
    process.kill(program, "SIGKILL");
    await until(() => {
      if (descendants(this.#driver.pid).includes(program)) throw new Error("the program is still there");
    });
  }

  /** Ends the program and its driver. */
  async close() {
    if (this.#driver.exitCode !== null || this.#driver.signalCode !== null) return;
    let programs = [];
    try {
      programs = descendants(this.#driver.pid);
    } catch {
      // They are ending.
    }
    await this.#ask("DELETE", this.#session).catch(() => {});
    const ended = new Promise((done) => this.#driver.once("exit", done));
    this.#driver.kill();
    await ended;
    // The driver may end before it has ended the program, and a second start would only raise it.
    for (const program of programs) {
      try {
        process.kill(program, "SIGKILL");
      } catch {
        // It has ended.
      }
    }
  }

  /** Switches to the window that replaced the former one, and shows `page`. */
  async follow(page) {
    await until(async () => {
      const handles = await this.#ask("GET", `${this.#session}/window/handles`);
      if (handles.length !== 1) throw new Error(`${handles.length} windows`);
      await this.#ask("POST", `${this.#session}/window`, { handle: handles[0] });
      const address = await this.execute("return location.href");
      if (!address.endsWith(page)) throw new Error(`still at ${address}`);
    });
  }

  /** Waits until the program has ended. */
  async waitForEnd() {
    await until(async () => {
      const handles = await this.#ask("GET", `${this.#session}/window/handles`).catch(() => []);
      if (handles.length > 0) throw new Error("the program is still there");
    });
  }

  find(css) {
    return until(async () => {
      const found = await this.#ask("POST", `${this.#session}/element`, { using: "css selector", value: css }).catch((error) => {
        error.message += css;
        throw error;
      });
      return found[ELEMENT];
    });
  }

  async exists(css) {
    return this.execute("return document.querySelector(arguments[0]) !== null", css);
  }

  async click(css) {
    await until(async () => {
      const element = await this.find(css);
      // WebKit refuses to click just below the edge of the window, and does not scroll there.
      // It also clicks where the element was before a growing field moved it.
      const still = await this.executeAsync(
        "const [css, done] = arguments; const found = document.querySelector(css); found.scrollIntoView({ block: 'center' }); const at = () => JSON.stringify(found.getBoundingClientRect()); const before = at(); requestAnimationFrame(() => requestAnimationFrame(() => done(at() === before)))",
        css,
      );
      if (!still) throw new Error(`${css} is still moving`);
      await this.#ask("POST", `${this.#session}/element/${element}/click`, {});
    });
  }

  async type(css, text) {
    await until(async () => this.#ask("POST", `${this.#session}/element/${await this.find(css)}/value`, { text }));
  }

  async text(css) {
    return this.#ask("GET", `${this.#session}/element/${await this.find(css)}/text`);
  }

  /** Waits until the text of `css` matches. Returns it. */
  async waitForText(css, wanted, patience = PATIENCE) {
    return until(async () => {
      const text = await this.text(css);
      if (!text.match(wanted)) throw new Error(`${css} shows: ${text}`);
      return text;
    }, patience);
  }

  /** Presses keys one after another at the focus. */
  async press(...keys) {
    const actions = keys.flatMap((key) => [{ type: "keyDown", value: key }, { type: "keyUp", value: key }]);
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Presses these keys together. */
  async chord(...keys) {
    const down = keys.map((key) => ({ type: "keyDown", value: key }));
    const up = keys.toReversed().map((key) => ({ type: "keyUp", value: key }));
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }] });
  }

  /** Clicks at a point of the window. */
  async clickAt(x, y) {
    const click = [{ type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    // In two steps: the driver ignores a move to where it believes the pointer to be.
    const to = [1, 0].map((off) => ({ type: "pointerMove", x: Math.round(x) - off, y: Math.round(y), duration: 0 }));
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "pointer", id: "mouse", actions: [...to, ...click] }] });
  }

  /** Moves the pointer to the edge of the window, where there is nothing to hover over. */
  async pointAway() {
    // In two steps, as above.
    const actions = [300, 310].map((y) => ({ type: "pointerMove", x: 1, y, duration: 0 }));
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  execute(script, ...args) {
    return this.#ask("POST", `${this.#session}/execute/sync`, { script, args });
  }

  /** Runs a script that calls its last argument when it is done. */
  executeAsync(script, ...args) {
    return this.#ask("POST", `${this.#session}/execute/async`, { script, args });
  }

  /**
   * Waits for running animations: during a change of colour, contrast is lower than before and
   * after.
   */
  waitForAnimations() {
    return this.executeAsync(
      "const done = arguments[0]; requestAnimationFrame(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)).then(() => done(true)))",
    );
  }

  /** A screenshot, once fonts are loaded and the page is painted with them. */
  async screenshot() {
    await this.waitForAnimations();
    await this.executeAsync(
      "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))",
    );
    await this.execute(KEEP_PAINTING);
    return Buffer.from(await this.#ask("GET", `${this.#session}/screenshot`), "base64");
  }

  /** Runs `look` with the driver switched to the frame at `css`. */
  async inFrame(css, look) {
    await until(async () => this.#ask("POST", `${this.#session}/frame`, { id: { [ELEMENT]: await this.find(css) } }));
    try {
      return await look();
    } finally {
      await this.#ask("POST", `${this.#session}/frame`, { id: null });
    }
  }

  async resize(width, height) {
    await this.#ask("POST", `${this.#session}/window/rect`, { width, height });
  }

  #ask(method, path, body) {
    return ask(this.#base + path, method, body, ANSWER);
  }
}
