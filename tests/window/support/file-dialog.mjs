// The desktop's file dialog. Its title is that of the window's language, English if none is given.
import { closeDialog, focusDialog, xdotool } from "./desktop.mjs";
import { textIn } from "./translated-texts.mjs";

const dialogText = (key, language = "en") => textIn(language, "dialogs.ftl", key);

/** Types a path into the dialog and accepts it; null cancels the dialog. */
async function answerDialog(title, path) {
  await focusDialog(title);
  if (path === null) return closeDialog(title, "Escape");
  // The first slash of a typed path opens the field for it.
  await xdotool("key", "ctrl+a");
  await xdotool("type", "--delay", "5", path);
  // The dialog completes what is typed by the only file or folder that begins with it.
  await xdotool("key", "Delete");
  await closeDialog(title, "Return");
}

/** Saves as `path`, or cancels if it is null. */
export const saveAs = (path, language) => answerDialog(dialogText("dialog-save-title", language), path);
/** Opens `path`, or cancels if it is null. */
export const openFile = (path, language) => answerDialog(dialogText("dialog-open-title", language), path);
/** Chooses the folder `path`, or cancels if it is null. */
export const chooseFolder = (path) => answerDialog(dialogText("dialog-folder-title"), path);
/** Presses `Ctrl L` while the dialog for saving is open. */
export async function lockOverDialog() {
  await focusDialog(dialogText("dialog-save-title"));
  await xdotool("key", "ctrl+l");
}
