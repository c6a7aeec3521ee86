// A person at the window, through WebDriver: WebKitWebDriver spoken to directly, no package between.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ELEMENT, ask, freePort, tried } from "../../webdriver.mjs";

const PATIENCE = 20_000;
const PAUSE = 50;
const ANSWER = 60_000;

/** Tries again until `check` does not throw, for as long as a patient person would wait. */
export const until = (check, patience = PATIENCE) => tried(check, patience, PAUSE);

/** What makes a program, and all that comes of it, believe that it is noon on this day. Only the calendar is turned. */
const onDay = (day) => ({
  LD_PRELOAD: "/usr/$LIB/faketime/libfaketime.so.1",
  FAKETIME: `@${day} 12:00:00`,
  FAKETIME_DONT_FAKE_MONOTONIC: "1",
  NO_FAKE_STAT: "1",
});

/** A data folder of its own, gone afterwards. */
export function freshHome() {
  const home = mkdtempSync(join(tmpdir(), "inbetween-window-"));
  return { home, data: join(home, "data"), remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Every process that comes of this one. */
function below(pid) {
  const threads = `/proc/${pid}/task`;
  const children = readdirSync(threads).flatMap((thread) => readFileSync(`${threads}/${thread}/children`, "utf8").split(" "));
  return children.filter(Boolean).flatMap((child) => [Number(child), ...below(child)]);
}

export class Window {
  #base;
  #driver;
  #session;

  /** Starts the program on the notebook in `data`, on a `day` if one is named, and waits for its first page. */
  static async open({ home, data }, args = [], day = null) {
    const window = new Window();
    const port = await freePort();
    const environment = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, "share"), XDG_CACHE_HOME: join(home, "cache") };
    // Tauri allows automation only where it is asked to.
    // Otherwise the graphics driver goes on writing into a home that is being cleared away.
    environment.MESA_SHADER_CACHE_DISABLE = "true";
    environment.TAURI_WEBVIEW_AUTOMATION = "true";
    if (day) Object.assign(environment, onDay(day));
    window.#base = `http://127.0.0.1:${port}`;
    // Not ours to listen to: whatever outlives a window would keep our own output open.
    window.#driver = spawn("WebKitWebDriver", [`--port=${port}`], { env: environment, stdio: "ignore" });
    await until(() => fetch(`${window.#base}/status`));
    const options = { binary: process.env.INBETWEEN_BINARY, args: ["--data", data, ...args] };
    const { sessionId } = await window.#ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    window.#session = `/session/${sessionId}`;
    await window.#ask("POST", `${window.#session}/timeouts`, { script: ANSWER });
    return window;
  }

  /** The program's own process: the one below this driver that runs our binary. */
  get program() {
    const ours = realpathSync(process.env.INBETWEEN_BINARY);
    const found = below(this.#driver.pid).find((pid) => readlinkSync(`/proc/${pid}/exe`) === ours);
    if (!found) throw new Error("the program does not run");
    return found;
  }

  /** Ends the program as a power cut would: nothing is said, nothing is waited for. */
  async kill() {
    const { program } = this;
    process.kill(program, "SIGKILL");
    await until(() => {
      if (below(this.#driver.pid).includes(program)) throw new Error("the program is still there");
    });
  }

  /** Ends the program and its driver. */
  async close() {
    if (this.#driver.exitCode !== null || this.#driver.signalCode !== null) return;
    await this.#ask("DELETE", this.#session).catch(() => {});
    const ended = new Promise((done) => this.#driver.once("exit", done));
    this.#driver.kill();
    await ended;
  }

  /** Follows the program to the window that replaced the one it had, showing `page`. */
  async follow(page) {
    await until(async () => {
      const handles = await this.#ask("GET", `${this.#session}/window/handles`);
      if (handles.length !== 1) throw new Error(`${handles.length} windows`);
      await this.#ask("POST", `${this.#session}/window`, { handle: handles[0] });
      const address = await this.execute("return location.href");
      if (!address.endsWith(page)) throw new Error(`still at ${address}`);
    });
  }

  /** Waits until the program has ended by itself. */
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
      // WebKit refuses what lies just below the edge of the window, without scrolling to it.
      // And it clicks where the element was, not where a field that still grows has moved it.
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

  /** Waits until `css` shows something that `wanted` matches. */
  async waitForText(css, wanted, patience = PATIENCE) {
    return until(async () => {
      const text = await this.text(css);
      if (!text.match(wanted)) throw new Error(`${css} shows: ${text}`);
      return text;
    }, patience);
  }

  /** Presses keys where the focus is, as a keyboard does. */
  async press(...keys) {
    const actions = keys.flatMap((key) => [{ type: "keyDown", value: key }, { type: "keyUp", value: key }]);
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Presses these keys together, the first ones held. */
  async chord(...keys) {
    const down = keys.map((key) => ({ type: "keyDown", value: key }));
    const up = keys.toReversed().map((key) => ({ type: "keyUp", value: key }));
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }] });
  }

  /** Clicks at a point of the window. */
  async clickAt(x, y) {
    const click = [{ type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    // From elsewhere: a move to where the driver believes the pointer to be is no move.
    const to = [1, 0].map((off) => ({ type: "pointerMove", x: Math.round(x) - off, y: Math.round(y), duration: 0 }));
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "pointer", id: "mouse", actions: [...to, ...click] }] });
  }

  /** Takes the pointer to the edge of the window, where nothing lies below it. */
  async pointAway() {
    // By two steps: a move to where the driver believes the pointer to be is no move.
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

  /** Waits until nothing moves: in the middle of a change of colour there is less contrast than before and after it. */
  waitForAnimations() {
    return this.executeAsync(
      "const done = arguments[0]; requestAnimationFrame(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)).then(() => done(true)))",
    );
  }

  /** What is painted, once the fonts are there and the page has been drawn with them. */
  async screenshot() {
    await this.waitForAnimations();
    await this.executeAsync(
      "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))",
    );
    return Buffer.from(await this.#ask("GET", `${this.#session}/screenshot`), "base64");
  }

  /** Looks into the frame at `css`: whatever `look` asks for is asked of the page in it. */
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
