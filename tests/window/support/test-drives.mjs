// Small, full and read-only drives. Mounting needs root.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

export const skipWithoutRoot = process.getuid() !== 0 && !process.env.CI && "not run: needs root";

/** Runs `test` with a new drive of this many megabytes, mounted with `options`. */
export async function withSmallDrive(home, megabytes, test, options = "rw") {
  const drive = mkdtempSync(join(home, "drive-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${Math.round(megabytes * 1024)}k,${options}`, "tmpfs", drive]);
  try {
    await test(drive);
  } finally {
    execFileSync("umount", ["--lazy", drive]);
  }
}

/** Uses up all free space by a file. */
export function fillDrive(path) {
  const file = openSync(path, "w");
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    assert.equal(error.code, "ENOSPC");
  } finally {
    closeSync(file);
  }
}
