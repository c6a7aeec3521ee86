// age's own JavaScript implementation as a command: `node npm_age.mjs seal|armour|open IN OUT`, the phrase on standard input.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const ui = createRequire(new URL("../../../../ui/package.json", import.meta.url));
const { armor, Decrypter, Encrypter } = await import(pathToFileURL(ui.resolve("age-encryption")));

const [verb, from, to] = process.argv.slice(2);
const phrase = readFileSync(0, "utf8");
const bytes = readFileSync(from);
if (verb === "open") {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(phrase);
  const text = bytes.toString("latin1");
  const sealed = text.startsWith("-----BEGIN") ? armor.decode(text) : new Uint8Array(bytes);
  writeFileSync(to, await decrypter.decrypt(sealed), { flag: "wx" });
} else {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(phrase);
  const sealed = await encrypter.encrypt(new Uint8Array(bytes));
  writeFileSync(to, verb === "armour" ? armor.encode(sealed) : sealed, { flag: "wx" });
}
