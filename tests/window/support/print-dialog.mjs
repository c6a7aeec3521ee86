// The desktop's print dialog. The only printer of the tests prints to a file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeDialog, focusDialog, xdotool } from "./desktop.mjs";
import { until } from "./driver.mjs";

const TITLE = "Print";

/**
 * Sets the folder for printed files, before the program starts. Returns the path of the printed
 * file.
 */
export function makePrintFolder(home) {
  const tray = join(home, "papers");
  mkdirSync(tray);
  mkdirSync(join(home, ".config"), { recursive: true });
  writeFileSync(join(home, ".config/user-dirs.dirs"), 'XDG_DOCUMENTS_DIR="$HOME/papers"\n');
  return join(tray, "output.pdf");
}

/** Cancels the dialog once it appears. */
export async function closePrintDialog() {
  await focusDialog(TITLE);
  await closeDialog(TITLE, "Escape");
}

/** Prints to a file. Returns its bytes once it is complete. */
export async function printToFile(path) {
  await focusDialog(TITLE);
  await xdotool("key", "Tab", "Home");
  await closeDialog(TITLE, "alt+p");
  return until(() => {
    const paper = readFileSync(path);
    if (!paper.subarray(-8).toString("latin1").includes("%%EOF")) throw new Error("it is still being printed");
    return paper;
  });
}
