// Decrypts a sealed file in the browser.

import { armor, Decrypter } from "age-encryption";
import { readings } from "./readings";

/** The phrase is wrong or the file was changed: the two cannot be told apart. */
export class WrongPhrase extends Error {}

/** Asked after all readings of the phrase, when none was right. */
const noneFitted = {
  unwrapFileKey(): null {
    throw new WrongPhrase();
  },
};

/** Decodes an armored age file. Throws if it is damaged. */
export function unarmoured(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(armor.decode(text));
}

/**
 * Decrypts and authenticates a file to its end. Throws {@link WrongPhrase}, or another error if the
 * file is damaged.
 */
export async function unsealed(file: Uint8Array<ArrayBuffer>, typed: string): Promise<string> {
  const decrypter = new Decrypter();
  for (const reading of readings(typed)) decrypter.addPassphrase(reading);
  decrypter.addIdentity(noneFitted);
  const bytes = await decrypter.decrypt(file);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
