// The desktop's own dialog that chooses a file.
import { readFileSync } from "node:fs";
import { closeDialog, focusDialog, xdotool } from "./desktop.mjs";

const texts = readFileSync(new URL("../../../assets/locales/en/dialogs.ftl", import.meta.url), "utf8");
const dialogText = (key) => new RegExp(`^${key} = (.*)$`, "m").exec(texts)[1];

/** Types a path into the dialog, and agrees; with null, closes it. */
async function answerDialog(title, path) {
  await focusDialog(title);
  if (path === null) return closeDialog(title, "Escape");
  // A path that is typed goes into the field for it, with the first slash.
  await xdotool("key", "ctrl+a");
  await xdotool("type", "--delay", "5", path);
  await closeDialog(title, "Return");
}

/** Saves as `path`. */
export const saveAs = (path) => answerDialog(dialogText("dialog-save-title"), path);
/** Opens `path`. */
export const openFile = (path) => answerDialog(dialogText("dialog-open-title"), path);
/** Presses `Ctrl L` while the dialog for saving is open. */
export async function lockOverDialog() {
  await focusDialog(dialogText("dialog-save-title"));
  await xdotool("key", "ctrl+l");
}
