// The desktop's own dialog that chooses a file. WebDriver knows only pages, so keys are pressed from outside.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { until } from "./driver.mjs";

const run = promisify(execFile);
const xdo = async (...words) => (await run("xdotool", words)).stdout.trim();
const texts = readFileSync(new URL("../../assets/locales/en/dialogs.ftl", import.meta.url), "utf8");
const said = (key) => new RegExp(`^${key} = (.*)$`, "m").exec(texts)[1];

/** The dialog, once it is there. */
async function dialog(key) {
  return until(async () => {
    const found = (await xdo("search", "--onlyvisible", "--name", `^${said(key)}$`)).split("\n").filter(Boolean);
    if (found.length !== 1) throw new Error(`${found.length} dialogs are called ${said(key)}`);
    return found[0];
  });
}

async function gone(key) {
  await until(async () => {
    if (await xdo("search", "--onlyvisible", "--name", `^${said(key)}$`).catch(() => "")) throw new Error(`${said(key)} is still there`);
  });
}

/** Types a path into the dialog, and agrees; with null, closes it. */
async function answer(key, path) {
  const window = await dialog(key);
  await xdo("windowfocus", "--sync", window);
  if (path === null) await xdo("key", "Escape");
  else {
    // A path that is typed goes into the field for it, with the first slash.
    await xdo("key", "ctrl+a");
    await xdo("type", "--delay", "5", path);
    await xdo("key", "Return");
  }
  await gone(key);
}

/** Saves as `path`. */
export const saveAs = (path) => answer("dialog-save-title", path);
/** Opens `path`. */
export const openFile = (path) => answer("dialog-open-title", path);
