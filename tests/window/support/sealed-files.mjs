// Sealed files outside the program: sealed and opened by Debian's `age`, hashed, and damaged.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const TERMINAL = new URL("./age_terminal.py", import.meta.url).pathname;
const asset = (path) => readFileSync(new URL(`../../../assets/${path}`, import.meta.url), "utf8");
/** The style sheet of every summary document: that of pages, then that of pictures. */
export const STYLE = asset("templates/summary.css") + asset("charts/charts.css");
const ARMOUR = /-----BEGIN AGE ENCRYPTED FILE-----\n[^-]+-----END AGE ENCRYPTED FILE-----/g;

const run = promisify(execFile);
const ageTerminal = (...words) => execFileSync("python3", [TERMINAL, ...words], { maxBuffer: 64 * 1024 * 1024 });

/** SHA-256 of a file, in hexadecimal. */
export const sha256OfFile = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The plain text of a sealed file, by Debian's `age`. */
export const decryptWithAge = (path, phrase) => ageTerminal("open", path, phrase);

/** Seals each of `{ name: text }` into a file in `folder` by Debian's `age`, two at a time. */
export async function encryptWithAge(folder, texts, phrase) {
  const remaining = Object.entries(texts);
  const next = async () => {
    for (let one = remaining.shift(); one; one = remaining.shift()) {
      const [name, text] = one;
      const plain = join(folder, `${name}.txt`);
      writeFileSync(plain, text);
      await run("python3", [TERMINAL, "seal", plain, join(folder, `${name}.age`), phrase]);
    }
  };
  await Promise.all([next(), next()]);
}

/** A summary document with this body, as the program makes it. */
export const documentAround = (body, { head = "", style = STYLE } = {}) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n<title>Notes</title>\n${head}<style>${style}</style>\n</head>\n<body>\n<h1>Notes</h1>\n${body}\n</body>\n</html>\n`;

/** Writes the only armoured block of a self-opening page to a file. */
export function extractArmour(page, path) {
  const blocks = readFileSync(page, "utf8").match(ARMOUR);
  assert.equal(blocks.length, 1, "a page that opens itself has one sealed block");
  writeFileSync(path, `${blocks[0]}\n`);
}

/** Writes a copy of a file with its bytes changed. */
export function writeChangedCopy(path, to, change) {
  writeFileSync(to, change(readFileSync(path)));
}

const BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const END = "-----END AGE ENCRYPTED FILE-----\n";

/** Writes a copy with another scrypt work factor in its header, armoured or not. */
export function writeWithWorkFactor(path, to, factor) {
  writeChangedCopy(path, to, (bytes) => {
    const armoured = bytes.toString("latin1").startsWith(BEGIN);
    const plain = armoured ? Buffer.from(bytes.toString("latin1").slice(BEGIN.length, -END.length), "base64") : bytes;
    const [version, stanza, ...rest] = plain.toString("latin1").split("\n");
    assert.match(stanza, /^-> scrypt \S+ 18$/);
    const more = Buffer.from([version, stanza.replace(/18$/, String(factor)), ...rest].join("\n"), "latin1");
    return armoured ? BEGIN + more.toString("base64").replace(/.{1,64}/g, "$&\n") + END : more;
  });
}
