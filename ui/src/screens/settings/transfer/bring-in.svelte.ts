// The state of bringing notes in: chosen, looked into, brought in.

import { backend } from "../../../lib/backend/backend";
import type { ImportPreview } from "../../../bindings/ImportPreview";
import type { ImportView } from "../../../bindings/ImportView";
import type { PickedSource } from "../../../bindings/PickedSource";
import { TransferWork } from "./transfer-work.svelte";

/** From the choice of a file or folder to the notes in the journal. */
export class BringIn extends TransferWork {
  source = $state.raw<PickedSource | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  result = $state.raw<ImportView | null>(null);
  undone = $state(false);

  /** Asks for a file or a folder, and looks into it unless it needs a phrase first. */
  choose(folder: boolean): Promise<boolean> {
    return this.run(async () => {
      const source = await backend.pickImportSource(folder);
      if (source === null) return;
      this.source = source;
      this.preview = null;
      if (!source.needs_phrase && !source.needs_passphrase) await this.#look(null);
    });
  }

  /** Looks into what was chosen, with its phrase or passphrase. */
  look(secret: string): Promise<boolean> {
    return this.run(() => this.#look(secret));
  }

  bringIn(tag: string): Promise<boolean> {
    return this.run(async () => {
      this.result = await this.watched(backend.bringIn(tag));
      this.undone = false;
    });
  }

  /** Moves what was brought in to the bin. */
  undo(): Promise<boolean> {
    return this.run(async () => {
      await backend.takeBackImport();
      this.undone = true;
    });
  }

  /** Begins again. What was read is dropped. */
  again(): void {
    this.source = null;
    this.preview = null;
    this.result = null;
    this.doing.error = null;
    void backend.forgetImport().catch(() => undefined);
  }

  async #look(secret: string | null): Promise<void> {
    this.preview = await this.watched(backend.previewImport(secret));
  }
}
