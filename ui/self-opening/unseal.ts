// Decrypts a sealed file in the browser.

import { armor, Decrypter } from "age-encryption";
import { PhraseIdentity } from "./phrase-identity";

/** The phrase is wrong or the file was changed: the two cannot be told apart. */
export class WrongPhrase extends Error {}

/** Asked after the phrase, when it was wrong. */
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
 * Decrypts and authenticates a file to its end. `onProgress` is told the part of the work that is
 * done, from 0 to 1. Throws {@link WrongPhrase}, `NoMemory`, or another error if the file is
 * damaged.
 */
export async function unsealed(
  file: Uint8Array<ArrayBuffer>,
  phrase: string,
  onProgress: (part: number) => void,
): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(new PhraseIdentity(phrase, onProgress));
  decrypter.addIdentity(noneFitted);
  const bytes = await decrypter.decrypt(file);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
