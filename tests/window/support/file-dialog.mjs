// The desktop's own dialog that chooses a file.
import { readFileSync } from "node:fs";
import { atDialog, leaveDialog, xdo } from "./desktop.mjs";

const texts = readFileSync(new URL("../../../assets/locales/en/dialogs.ftl", import.meta.url), "utf8");
const said = (key) => new RegExp(`^${key} = (.*)$`, "m").exec(texts)[1];

/** Types a path into the dialog, and agrees; with null, closes it. */
async function answer(title, path) {
  await atDialog(title);
  if (path === null) return leaveDialog(title, "Escape");
  // A path that is typed goes into the field for it, with the first slash.
  await xdo("key", "ctrl+a");
  await xdo("type", "--delay", "5", path);
  await leaveDialog(title, "Return");
}

/** Saves as `path`. */
export const saveAs = (path) => answer(said("dialog-save-title"), path);
/** Opens `path`. */
export const openFile = (path) => answer(said("dialog-open-title"), path);
/** Presses `Ctrl L` while the dialog for saving is open. */
export async function lockOverDialog() {
  await atDialog(said("dialog-save-title"));
  await xdo("key", "ctrl+l");
}
