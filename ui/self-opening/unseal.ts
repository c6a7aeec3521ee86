import { armor, Decrypter } from "age-encryption";
import { readings } from "./readings";

/** The phrase is not the one, or what it is tried on was changed: the two cannot be told apart. */
export class WrongPhrase extends Error {}

/** Asked after every reading of the phrase, when none of them fitted. */
const noneFitted = {
  unwrapFileKey(): null {
    throw new WrongPhrase();
  },
};

/** The age file in an armoured text. Throws when it is damaged. */
export function unarmoured(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(armor.decode(text));
}

/** All that was sealed, decrypted and authenticated to the end. Throws `WrongPhrase`, or anything else when it is damaged. */
export async function unsealed(file: Uint8Array<ArrayBuffer>, typed: string): Promise<string> {
  const decrypter = new Decrypter();
  for (const reading of readings(typed)) decrypter.addPassphrase(reading);
  decrypter.addIdentity(noneFitted);
  const bytes = await decrypter.decrypt(file);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
