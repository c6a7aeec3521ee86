// The state of opening a sealed file, with a phrase or with a key file.

import { backend } from "../../lib/backend/backend";
import { Action } from "../../lib/async/action.svelte";
import type { DocumentView } from "../../bindings/DocumentView";
import type { OpensWith } from "../../bindings/OpensWith";

/** A sealed file that was chosen, and what is typed to open it. */
export class Opening {
  readonly attempt = new Action();
  /** The name of the sealed file. */
  name = $state<string | null>(null);
  opensWith = $state<OpensWith>("phrase");
  phrase = $state("");
  /** Words of the phrase that is refused, which no phrase has. */
  unlisted = $state<string[]>([]);
  keyName = $state<string | null>(null);
  passphrase = $state("");
  /** The thing that has to be given first. */
  missing = $state<"phrase" | "file" | "passphrase" | null>(null);
  /** True while the file is being decrypted. */
  opening = $state(false);

  /** Chooses the sealed file; returns true if another one was chosen. */
  async choose(): Promise<boolean> {
    const chosen = await this.#pick(() => backend.pickSealedFile());
    // A file that cannot be opened needs no phrase; a cancelled dialog changes nothing.
    if (this.attempt.error) this.name = null;
    if (!chosen) return false;
    this.name = chosen.name;
    this.opensWith = chosen.opens_with;
    // The shell has forgotten the key file with the sealed file before.
    this.keyName = this.missing = null;
    return true;
  }

  /** Chooses the key file; returns true if another one was chosen. */
  async chooseKey(): Promise<boolean> {
    const chosen = await this.#pick(() => backend.pickKeyFile());
    if (!chosen) return false;
    this.keyName = chosen.name;
    this.missing = null;
    return true;
  }

  /** Opens the file; returns false if something has to be given first. */
  async open(opened: (page: DocumentView) => void): Promise<boolean> {
    if (this.opensWith === "phrase") this.missing = this.phrase.trim() === "" ? "phrase" : null;
    else if (this.keyName === null) this.missing = "file";
    else this.missing = this.passphrase === "" ? "passphrase" : null;
    if (this.missing !== null) return false;
    this.opening = true;
    const done = await this.attempt.run(async () =>
      opened(
        await (this.opensWith === "phrase"
          ? backend.openSealed(this.phrase)
          : backend.openSealedWithKey(this.passphrase)),
      ),
    );
    const wrong = this.attempt.error?.code === "wrong-phrase";
    this.unlisted = wrong ? await backend.unlistedPhraseWords(this.phrase).catch(() => []) : [];
    // A phrase is long and a typo is easily corrected, so it stays after an error.
    if (done) this.phrase = this.passphrase = "";
    this.opening = false;
    if (this.attempt.error?.code === "no-page") this.name = this.keyName = null;
    return true;
  }

  async #pick<Picked>(pick: () => Promise<Picked | null>): Promise<Picked | null> {
    if (this.attempt.busy) return null;
    let picked: Picked | null = null;
    await this.attempt.run(async () => void (picked = await pick()));
    return picked;
  }
}
