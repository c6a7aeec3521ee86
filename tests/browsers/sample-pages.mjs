// Sealed pages to open, and what becomes of them on their way.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { armor, Encrypter } = await import(
  pathToFileURL(createRequire(new URL("../../ui/package.json", import.meta.url)).resolve("age-encryption"))
);

/** Where `cargo run -p summary --example seal_sample -- FOLDER` has written. */
const SAMPLES = process.env.INBETWEEN_SAMPLES;
if (!SAMPLES) throw new Error("INBETWEEN_SAMPLES says where the sample pages are");

export const sample = (name) => join(SAMPLES, name);
const read = (name) => readFileSync(sample(name), "utf8");

export const PHRASES = JSON.parse(read("phrases.json"));
export const SEALED = read("words.html");
export const HONEST = read("honest.html");
export const HOSTILE = readdirSync(sample("hostile")).map((name) => [name.replace(".html", ""), read(join("hostile", name))]);

const BLOCK = /-----BEGIN AGE ENCRYPTED FILE-----\n[^-]+-----END AGE ENCRYPTED FILE-----\n/;

/** The same self-opening page around something else, sealed with next to no work: the work is another test's matter. */
export async function around(html, phrase = PHRASES.words) {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(phrase);
  encrypter.setScryptWorkFactor(2);
  const block = armor.encode(await encrypter.encrypt(html));
  return changed(SEALED, BLOCK, block);
}

/** `page` with `what` replaced, which must be there. */
export function changed(page, what, by) {
  const other = page.replace(what, () => by);
  if (other === page) throw new Error(`there is no ${what}`);
  return other;
}

const folder = mkdtempSync(join(tmpdir(), "inbetween-browsers-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** A file with this page in it. */
export function filed(page, name = "page") {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, page);
  return path;
}
