// The state of the keys that a summary can be sealed to.

import { tick } from "svelte";
import { Action } from "../../../lib/async/action.svelte";
import { backend } from "../../../lib/backend/backend";
import type { KeyView } from "../../../bindings/KeyView";

/** The stored keys, those that were chosen, and one that is being added. */
export class Keys {
  readonly loading = new Action();
  readonly adding = new Action();
  /** Null until they are loaded. */
  all = $state.raw<KeyView[] | null>(null);
  /** The ids of the chosen ones. */
  chosen = $state.raw<number[]>([]);
  /** True if sealing was tried without a chosen key. */
  noneChosen = $state(false);
  /** The new key as it is typed. It is not saved while it is typed: it could be a secret one. */
  label = $state("");
  typed = $state("");

  constructor() {
    void this.#load();
  }

  choose(id: number, on: boolean): void {
    this.noneChosen = false;
    this.chosen = on ? [...this.chosen, id] : this.chosen.filter((one) => one !== id);
  }

  /** Returns true if a key is chosen; else says that one is missing. */
  chooseAny(): boolean {
    this.noneChosen = this.chosen.length === 0;
    return !this.noneChosen;
  }

  /** Adds the typed key, and chooses it. */
  async add(): Promise<boolean> {
    const before = new Set(this.all?.map(({ key }) => key.id));
    const added = await this.adding.run(async () => {
      await backend.addRecipientKey(this.label, this.typed);
      this.all = await backend.recipientKeys();
    });
    if (added) {
      for (const { key } of this.all ?? []) if (!before.has(key.id)) this.choose(key.id, true);
      this.label = this.typed = "";
    } else if (this.adding.error?.code === "secret-key-pasted") {
      this.typed = "";
    }
    await tick();
    return added;
  }

  /** Gives a key another name. */
  rename(id: number, label: string): Promise<boolean> {
    return this.#change(() => backend.renameRecipientKey(id, label));
  }

  /** Notes that the owner of a key has read out the same characters. */
  noteCompared(id: number): Promise<boolean> {
    return this.#change(() => backend.noteKeyCompared(id));
  }

  async remove(id: number): Promise<boolean> {
    this.choose(id, false);
    return this.#change(() => backend.removeRecipientKey(id));
  }

  #change(change: () => Promise<void>): Promise<boolean> {
    return this.adding.run(async () => {
      await change();
      this.all = await backend.recipientKeys();
    });
  }

  #load(): Promise<boolean> {
    return this.loading.run(async () => void (this.all = await backend.recipientKeys()));
  }
}
