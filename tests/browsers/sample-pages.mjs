// Sealed sample pages, and altered copies of them.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { armor, Encrypter } = await import(
  pathToFileURL(createRequire(new URL("../../ui/package.json", import.meta.url)).resolve("age-encryption"))
);

/** The folder that `cargo run -p summary --example seal_sample -- FOLDER` has written to. */
const SAMPLES = process.env.INBETWEEN_SAMPLES;
if (!SAMPLES) throw new Error("INBETWEEN_SAMPLES says where the sample pages are");

export const samplePath = (name) => join(SAMPLES, name);
const read = (name) => readFileSync(samplePath(name), "utf8");

export const PHRASES = JSON.parse(read("phrases.json"));
export const SEALED_PAGE = read("words.html");
export const HONEST_PAGE = read("honest.html");
export const HOSTILE_PAGES = readdirSync(samplePath("hostile")).map((name) => [name.replace(".html", ""), read(join("hostile", name))]);

const BLOCK = /-----BEGIN AGE ENCRYPTED FILE-----\n[^-]+-----END AGE ENCRYPTED FILE-----\n/;

/** The self-opening page with other content, sealed with a low work factor to save time. */
export async function sealedPageWith(html, phrase = PHRASES.words, work = 2) {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(phrase);
  encrypter.setScryptWorkFactor(work);
  const block = armor.encode(await encrypter.encrypt(html));
  return replaceIn(SEALED_PAGE, BLOCK, block);
}

/** `page` with `what` replaced. Throws an error if it is not found. */
export function replaceIn(page, what, by) {
  const other = page.replace(what, () => by);
  if (other === page) throw new Error(`there is no ${what}`);
  return other;
}

const folder = mkdtempSync(join(tmpdir(), "inbetween-browsers-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Writes a page to a file. Returns its path. */
export function writePage(page, name = "page") {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, page);
  return path;
}
