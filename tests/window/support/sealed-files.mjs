// Sealed files, seen from outside the program: by Debian's `age`, by their sums, and changed as a bad day changes them.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const TERMINAL = new URL("./age_terminal.py", import.meta.url).pathname;
/** The one style sheet of every page. */
export const STYLE = readFileSync(new URL("../../../assets/templates/summary.css", import.meta.url), "utf8");
const ARMOUR = /-----BEGIN AGE ENCRYPTED FILE-----\n[^-]+-----END AGE ENCRYPTED FILE-----/g;

const run = promisify(execFile);
const ageTerminal = (...words) => execFileSync("python3", [TERMINAL, ...words], { maxBuffer: 64 * 1024 * 1024 });

/** What `sha256sum` would say. */
export const sha256OfFile = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** What Debian's `age` finds in a file, with its phrase. */
export const decryptWithAge = (path, phrase) => ageTerminal("open", path, phrase);

/** Has Debian's `age` seal each of these texts, `{ name: text }`, into a file of its own in `folder`, two at a time. */
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

/** A page as this program makes them, around `body`. */
export const documentAround = (body, { head = "", style = STYLE } = {}) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n<title>Notes</title>\n${head}<style>${style}</style>\n</head>\n<body>\n<h1>Notes</h1>\n${body}\n</body>\n</html>\n`;

/** The one armoured block in a page that opens itself, into a file of its own. */
export function extractArmour(page, path) {
  const blocks = readFileSync(page, "utf8").match(ARMOUR);
  assert.equal(blocks.length, 1, "a page that opens itself has one sealed block");
  writeFileSync(path, `${blocks[0]}\n`);
}

/** A copy of a file, its bytes changed. */
export function writeChangedCopy(path, to, change) {
  writeFileSync(to, change(readFileSync(path)));
}

const BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const END = "-----END AGE ENCRYPTED FILE-----\n";

/** Asks for another amount of work, as anyone can write it into the first lines, armoured or not. */
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
