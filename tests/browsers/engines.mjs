// The three browser engines in which self-opening pages must work, each driven by its own protocol.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ELEMENT, ask, freePort, tried } from "../webdriver.mjs";
export { pause } from "../webdriver.mjs";

const { default: puppeteer } = await import(
  pathToFileURL(createRequire(new URL("../../ui/package.json", import.meta.url)).resolve("puppeteer-core"))
);

const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const PATIENCE = 60_000;
const PAUSE = 25;

/** Tries again until `check` does not throw. */
export const until = (check, patience = PATIENCE) => tried(check, patience, PAUSE);

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
class Puppeteer {
  /** Smallest width of the window, in pixels. */
  narrowest = 320;
  /** Addresses requested by all pages since the browser was opened. */
  requests = [];
  #browser;
  #page;

  constructor(name, options) {
    this.name = name;
    this.options = options;
  }

  /**
   * Starts the browser. With `printing`, it prints to a PDF in this folder without a dialog; if it
   * is `slow`, it only interprets scripts.
   */
  async open({ dark = false, printing, slow = false } = {}) {
    this.#browser = await puppeteer.launch(this.options({ dark, printing, slow }));
    this.#page = await this.#browser.newPage();
    this.#page.on("request", (request) => this.requests.push(request.url()));
    if (dark && this.name === "chromium") {
      await this.#page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    }
  }

  close() {
    return this.#browser.close();
  }

  /** Opens a file, or an address of this machine. */
  async goto(path) {
    await this.#page.goto(path.startsWith("http:") ? path : pathToFileURL(path).href);
  }

  async resize(width, height) {
    await this.#page.setViewport({ width, height });
  }

  evaluate(script, ...args) {
    return this.#page.evaluate(script, ...args);
  }

  /** Runs a function in every page that is opened from here on, before the scripts of the page. */
  async runBeforePages(script) {
    await this.#page.evaluateOnNewDocument(script);
  }

  /** Runs a script given as text, regardless of the page's policy. */
  evaluateProgram(program) {
    return this.#page.evaluate(program);
  }

  /** The visible text of the first frame in the page. */
  framedText() {
    return until(async () => {
      const text = await this.#page.frames()[1].evaluate(() => document.body?.innerText ?? "");
      if (text === "") throw new Error("the frame is empty");
      return text;
    });
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  async screenshot() {
    return Buffer.from(await this.#page.screenshot());
  }

  /** Prints as the browser's menu does. */
  async pdf() {
    return Buffer.from(await this.#page.pdf({ format: "a4", preferCSSPageSize: true }));
  }
}

/** WebKitGTK in its MiniBrowser, through WebKitWebDriver. */
class WebKit {
  name = "webkit";
  requests = [];
  /** Smallest width of the window, in pixels. */
  narrowest = 340;
  #driver;
  #base;
  #session;

  async open({ dark = false } = {}) {
    const port = await freePort();
    const environment = { ...process.env, NO_AT_BRIDGE: "1", GTK_THEME: dark ? "Adwaita:dark" : "Adwaita" };
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = spawn("WebKitWebDriver", [`--port=${port}`], { env: environment, stdio: "ignore" });
    await until(() => fetch(`${this.#base}/status`));
    const options = { binary: MINI_BROWSER, args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await this.#ask("POST", "/session", { capabilities });
    this.#session = `/session/${sessionId}`;
    await this.#openWithoutToolbar();
  }

  /** Switches to a window without toolbar, whose buttons need more width than a telephone has. */
  async #openWithoutToolbar() {
    const first = await this.#ask("GET", `${this.#session}/window`);
    await this.evaluate(() => {
      const button = document.body.appendChild(document.createElement("button"));
      button.textContent = "open";
      button.onclick = () => window.open("about:blank", "page", "width=360,height=640,toolbar=no,menubar=no,location=no");
    });
    const button = await this.#ask("POST", `${this.#session}/element`, { using: "css selector", value: "button" });
    await this.#ask("POST", `${this.#session}/element/${button[ELEMENT]}/click`, {});
    const handle = await until(async () => {
      const others = (await this.#ask("GET", `${this.#session}/window/handles`)).filter((handle) => handle !== first);
      if (others.length !== 1) throw new Error(`${others.length} new windows`);
      return others[0];
    });
    await this.#ask("POST", `${this.#session}/window`, { handle });
  }

  async close() {
    await this.#ask("DELETE", this.#session).catch(() => {});
    const ended = new Promise((done) => this.#driver.once("exit", done));
    this.#driver.kill();
    await ended;
  }

  async goto(path) {
    await this.#ask("POST", `${this.#session}/url`, { url: pathToFileURL(path).href });
  }

  async resize(width, height) {
    await this.#ask("POST", `${this.#session}/window/rect`, { width, height });
    await until(async () => {
      const found = await this.evaluate(() => [innerWidth, innerHeight].join());
      if (found !== `${width},${height}`) throw new Error(`the window is ${found}`);
    }, 5_000);
  }

  evaluate(script, ...args) {
    const body = { script: `return Promise.resolve((${script}).apply(null, arguments))`, args };
    return this.#ask("POST", `${this.#session}/execute/sync`, body);
  }

  evaluateProgram(program) {
    return this.#ask("POST", `${this.#session}/execute/sync`, { script: program, args: [] });
  }

  async framedText() {
    const frame = await until(() => this.#ask("POST", `${this.#session}/element`, { using: "css selector", value: "iframe" }));
    await this.#ask("POST", `${this.#session}/frame`, { id: frame });
    try {
      const body = await until(() => this.#ask("POST", `${this.#session}/element`, { using: "css selector", value: "body" }));
      return await this.#ask("GET", `${this.#session}/element/${body[ELEMENT]}/text`);
    } finally {
      await this.#ask("POST", `${this.#session}/frame`, { id: null });
    }
  }

  async type(text) {
    const element = await this.#ask("GET", `${this.#session}/element/active`);
    await this.#ask("POST", `${this.#session}/element/${element[ELEMENT]}/value`, { text });
  }

  async press(key) {
    const value = { Tab: "\uE004", Enter: "\uE007" }[key];
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    await this.#ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async screenshot() {
    return Buffer.from(await this.#ask("GET", `${this.#session}/screenshot`), "base64");
  }

  #ask(method, path, body) {
    return ask(this.#base + path, method, body, PATIENCE);
  }
}

// Chromium has no sandbox as root, which runs the tests in CI.
const NO_SANDBOX = process.getuid() === 0 ? ["--no-sandbox"] : [];

/** Makes a profile of Chromium that prints to `folder` without a dialog. */
function printingProfile(folder) {
  const profile = join(folder, "profile");
  const to = { id: "Save as PDF", origin: "local", account: "" };
  const appState = JSON.stringify({ version: 2, recentDestinations: [to], isHeaderFooterEnabled: false });
  const preferences = {
    printing: { print_preview_sticky_settings: { appState } },
    savefile: { default_directory: folder },
  };
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  return profile;
}

export const chromium = () =>
  new Puppeteer("chromium", ({ printing, slow }) => ({
    browser: "chrome",
    executablePath: "/usr/bin/chromium",
    args: [...NO_SANDBOX, "--disable-background-networking", "--disable-component-update"].concat(printing ? ["--kiosk-printing"] : [], slow ? ["--js-flags=--jitless"] : []),
    // Headless, it ignores window.print().
    ...(printing ? { headless: false, userDataDir: printingProfile(printing) } : {}),
  }));

export const firefox = () =>
  new Puppeteer("firefox", ({ dark, printing, slow }) => ({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    extraPrefsFirefox: {
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      ...(slow ? { "javascript.options.baselinejit": false, "javascript.options.ion": false, "javascript.options.blinterp": false } : {}),
      ...(printing
        ? {
            "print.always_print_silent": true,
            print_printer: "Mozilla Save to PDF",
            "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
            "print.printer_Mozilla_Save_to_PDF.print_to_filename": join(printing, "printed.pdf"),
          }
        : {}),
    },
  }));

export const webkit = () => new WebKit();

export const ENGINES = [chromium, firefox, webkit];
