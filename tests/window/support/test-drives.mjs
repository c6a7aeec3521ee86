// Drives that are small, full, read-only or gone. Mounting needs root.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

export const skipWithoutRoot = process.getuid() !== 0 && !process.env.CI && "not run: needs root";

/** A drive of its own, of so many megabytes; `how` as `mount` takes it. */
export async function withSmallDrive(home, megabytes, story, how = "rw") {
  const drive = mkdtempSync(join(home, "drive-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${Math.round(megabytes * 1024)}k,${how}`, "tmpfs", drive]);
  try {
    await story(drive);
  } finally {
    execFileSync("umount", ["--lazy", drive]);
  }
}

/** Leaves not a single free byte. */
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
