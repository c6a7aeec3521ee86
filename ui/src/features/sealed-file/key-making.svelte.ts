// The state of making a key.

import { backend } from "../../lib/backend/backend";
import { Action } from "../../lib/async/action.svelte";
import type { MadeKey } from "../../bindings/MadeKey";
import { PassphraseChoice } from "../../components/passphrase/passphrase-choice.svelte";

/** A key being made: its passphrase is chosen, then a place, then it is saved. */
export class KeyMaking {
  readonly choice = new PassphraseChoice();
  readonly doing = new Action();
  stage = $state<"choosing" | "working" | null>(null);
  /** The cloud service that seems to copy the picked folder. Nothing is saved until the person decides. */
  copiedTo = $state<string | null>(null);
  /** True if the file dialog was cancelled. */
  nothing = $state(false);
  made = $state.raw<MadeKey | null>(null);

  /** Makes the key; returns false if the passphrase cannot be used. */
  async make(): Promise<boolean> {
    let ready = true;
    await this.#run(async () => {
      ready = await this.choice.ready();
      if (ready) await this.#pick();
    });
    return ready;
  }

  otherPlace(): Promise<boolean> {
    return this.#run(() => this.#pick());
  }
  /** Saves in the picked folder, although a cloud service seems to copy it. */
  keepPlace(): Promise<boolean> {
    this.copiedTo = null;
    return this.#run(() => this.#save());
  }

  async #pick(): Promise<void> {
    this.copiedTo = null;
    this.nothing = false;
    this.stage = "choosing";
    const place = await backend.pickKeyLocation();
    if (place === null) this.nothing = true;
    else if (place.copied_to !== null) this.copiedTo = place.copied_to;
    else await this.#save();
  }

  async #save(): Promise<void> {
    this.stage = "working";
    this.made = await backend.makeKey(this.choice.chosen);
    this.choice.forget();
  }

  async #run(work: () => Promise<void>): Promise<boolean> {
    try {
      return await this.doing.run(work);
    } finally {
      if (!this.doing.busy) this.stage = null;
    }
  }
}
