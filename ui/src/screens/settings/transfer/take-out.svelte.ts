// The state of taking everything out.

import { backend } from "../../../lib/backend/backend";
import type { ExportView } from "../../../bindings/ExportView";
import { phraseKinds } from "../../../lib/text/phrase-kinds";
import { TransferWork } from "./transfer-work.svelte";

/** Encrypted, or for anyone to read. */
export type ExportKind = "sealed" | "plain";

/** Choosing a place, and saving everything there. */
export class TakeOut extends TransferWork {
  choosing = $state(false);
  /** The cloud service that seems to copy the picked folder. Nothing is saved until the person decides. */
  copiedTo = $state<string | null>(null);
  /** True if the file dialog was cancelled. */
  nothing = $state(false);
  view = $state.raw<ExportView | null>(null);
  #kind: ExportKind = "sealed";

  get kind(): ExportKind {
    return this.#kind;
  }

  begin(kind: ExportKind): Promise<boolean> {
    this.#kind = kind;
    this.copiedTo = null;
    this.nothing = false;
    return this.run(async () => {
      this.choosing = true;
      const place = await backend.pickExportLocation(kind === "sealed").finally(() => {
        this.choosing = false;
      });
      if (place === null) this.nothing = true;
      else if (place.copied_to !== null) this.copiedTo = place.copied_to;
      else await this.#save();
    });
  }

  /** Saves in the picked folder, although a cloud service seems to copy it. */
  keepPlace(): Promise<boolean> {
    this.copiedTo = null;
    return this.run(() => this.#save());
  }
  otherPlace(): Promise<boolean> {
    return this.begin(this.#kind);
  }

  /** Removes the phrase from the screen. */
  forget(): void {
    this.view = null;
  }

  async #save(): Promise<void> {
    const phrase = this.#kind === "sealed" ? phraseKinds()[0] : null;
    this.view = await this.watched(backend.exportEverything(phrase));
  }
}
