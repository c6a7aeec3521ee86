// The desktop around the window: its dialogs, keys and close button, through xdotool.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { until } from "./driver.mjs";

const PATIENCE = 20_000;
const A_MOMENT = 800;

const run = promisify(execFile);
export const xdotool = async (...words) => (await run("xdotool", words)).stdout.trim();
/** The visible windows with exactly this title. A search by name misses letters outside Latin-1. */
async function windowsTitled(title) {
  const all = (await xdotool("search", "--onlyvisible", "--class", ".").catch(() => "")).split("\n").filter(Boolean);
  // A window may be gone by now.
  const titles = await Promise.all(all.map((one) => xdotool("getwindowname", one).catch(() => null)));
  return all.filter((_, at) => titles[at] === title);
}

/** Waits for the dialog with this title, and focuses it. */
export async function focusDialog(title) {
  const window = await until(async () => {
    const found = await windowsTitled(title);
    if (found.length !== 1) throw new Error(`${found.length} dialogs are called ${title}`);
    return found[0];
  });
  await xdotool("windowfocus", "--sync", window);
}

/** Presses a key until the dialog is gone: it ignores keys while it checks the path typed. */
export async function closeDialog(title, key) {
  for (const end = Date.now() + PATIENCE; ; ) {
    await xdotool("key", key);
    const gone = until(async () => {
      if ((await windowsTitled(title)).length > 0) throw new Error(`${title} is still there`);
    }, A_MOMENT);
    if (await gone.then(() => true, () => false)) return;
    if (Date.now() > end) throw new Error(`${title} is still there`);
  }
}

/** Presses real keys in the program's window: keys from WebDriver never reach the window itself. */
export async function pressKeysInWindow(window, ...keys) {
  const [found] = (await xdotool("search", "--onlyvisible", "--pid", String(window.program))).split("\n");
  await xdotool("windowfocus", "--sync", found);
  await xdotool("key", ...keys);
}

/** Returns a function that presses the close button of the window at once. */
export async function prepareCloseButton(window) {
  const button = spawn("python3", [new URL("./close_button.py", import.meta.url).pathname, String(window.program)], { stdio: ["pipe", "pipe", "inherit"] });
  await once(button.stdout, "data");
  return async () => {
    button.stdin.end("press\n");
    const [code] = await once(button, "exit");
    assert.equal(code, 0);
  };
}
