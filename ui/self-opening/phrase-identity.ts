// The phrase as an identity of age, in pieces between which the browser can paint and answer.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { base64nopad } from "@scure/base";
import type { Identity, Stanza } from "age-encryption";

/** The browser has not enough memory to derive the key. */
export class NoMemory extends Error {}

/** Label before the salt, as the format says. */
const LABEL = new TextEncoder().encode("age-encryption.org/v1/scrypt");
/** Most work that is done, as the exponent of two: age's own implementation has the same limit. */
const MOST_WORK = 20;
/** Milliseconds of work between two breaths of the browser. */
const BREATH = 100;
const SALT_BYTES = 16;
const BODY_BYTES = 32;

/**
 * Unwraps a file key by a phrase, as the scrypt stanza of age is defined (C2SP age, "The scrypt
 * recipient type"). The implementation in `age-encryption` does the same in one piece: a browser
 * without its fast engine would stand still for minutes.
 */
export class PhraseIdentity implements Identity {
  readonly #phrase: string;
  readonly #onProgress: (part: number) => void;

  /** `onProgress` is told the part of the work that is done, from 0 to 1. */
  constructor(phrase: string, onProgress: (part: number) => void) {
    this.#phrase = phrase;
    this.#onProgress = onProgress;
  }

  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    const [stanza] = stanzas;
    if (stanza?.args[0] !== "scrypt") return null;
    const [, salt, work] = stanza.args;
    if (stanzas.length !== 1 || stanza.args.length !== 3 || !/^[1-9][0-9]*$/u.test(work ?? "")) {
      throw new Error("invalid scrypt stanza");
    }
    const bytes = base64nopad.decode(salt ?? "");
    if (bytes.length !== SALT_BYTES || stanza.body.length !== BODY_BYTES) {
      throw new Error("invalid scrypt stanza");
    }
    if (Number(work) > MOST_WORK) throw new Error("the work factor is too high");
    const key = await this.#derive(bytes, 2 ** Number(work));
    try {
      return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body);
    } catch {
      return null;
    }
  }

  /** The key of the file key, by `rounds` of work. */
  async #derive(salt: Uint8Array, rounds: number): Promise<Uint8Array> {
    const labelAndSalt = new Uint8Array([...LABEL, ...salt]);
    const options = {
      N: rounds,
      r: 8,
      p: 1,
      dkLen: 32,
      asyncTick: BREATH,
      onProgress: this.#onProgress,
    };
    try {
      return await scryptAsync(this.#phrase, labelAndSalt, options);
    } catch (error) {
      // An array that does not fit into memory is a RangeError in all engines.
      throw error instanceof RangeError ? new NoMemory() : error;
    }
  }
}
