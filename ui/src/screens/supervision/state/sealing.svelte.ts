// The state of sealing and saving a summary.

import { Action } from "../../../lib/async/action.svelte";
import { backend } from "../../../lib/backend/backend";
import type { PhraseKind } from "../../../bindings/PhraseKind";
import type { SavedFile } from "../../../bindings/SavedFile";
import type { SealedFormat } from "../../../bindings/SealedFormat";
import type { SealedToKeysView } from "../../../bindings/SealedToKeysView";
import type { SealedView } from "../../../bindings/SealedView";
import { navigation } from "../../../lib/state/navigation.svelte";

/** Sealing one document, saving it, and perhaps saving it in the other format too. */
export class Sealing {
  readonly doing = new Action();
  /** The current stage: the person picks a location, or the file is sealed and saved. */
  stage = $state<"choosing" | "working" | null>(null);
  /**
   * The cloud service that seems to copy the picked folder. Nothing is saved until the person
   * decides.
   */
  copiedTo = $state<string | null>(null);
  /** True if the file dialog was cancelled. */
  nothing = $state(false);
  /** The sealed document with its phrase, which is shown once. */
  view = $state.raw<SealedView | null>(null);
  /** The document as it was sealed to keys. */
  toKeys = $state.raw<SealedToKeysView | null>(null);
  files = $state.raw<SavedFile[]>([]);
  #form: SealedFormat = "page";
  #save: () => Promise<void> = async () => {};
  /** Cloud services that the person accepted. */
  readonly #kept = new Set<string>();

  /** `language` is that of the words around the page. */
  seal(
    document: string,
    form: SealedFormat,
    phrase: PhraseKind,
    language: string,
  ): Promise<boolean> {
    return this.#begin(form, async () => {
      const view = await backend.sealDocument(document, phrase, language);
      this.files = [view.file];
      this.view = view;
    });
  }

  sealToKeys(document: string, keys: number[]): Promise<boolean> {
    return this.#begin("age", async () => {
      this.toKeys = await backend.sealDocumentToKeys(document, keys);
    });
  }

  saveToo(form: SealedFormat): Promise<boolean> {
    return this.#begin(form, async () => {
      this.files = [...this.files, await backend.saveSealedCopy()];
    });
  }

  /** Saves in the picked folder, although a cloud service seems to copy it. */
  keepPlace(): Promise<boolean> {
    if (this.copiedTo !== null) this.#kept.add(this.copiedTo);
    this.copiedTo = null;
    return this.#make(() => this.#work());
  }
  otherPlace(): Promise<boolean> {
    return this.#begin(this.#form, this.#save);
  }

  /** Removes the phrase from the screen. */
  forget(): void {
    this.view = null;
    this.files = [];
  }

  #begin(form: SealedFormat, save: () => Promise<void>): Promise<boolean> {
    this.#form = form;
    this.#save = save;
    this.copiedTo = null;
    this.nothing = false;
    return this.#make(async () => {
      this.stage = "choosing";
      const place = await backend.pickSaveLocation(form);
      if (place === null) this.nothing = true;
      else if (place.copied_to !== null && !this.#kept.has(place.copied_to))
        this.copiedTo = place.copied_to;
      else await this.#work();
    });
  }

  async #work(): Promise<void> {
    this.stage = "working";
    await this.#save();
  }

  async #make(work: () => Promise<void>): Promise<boolean> {
    // A person who left now would never see the phrase of a file that exists.
    const stay = () => {};
    navigation.guard ??= stay;
    try {
      return await this.doing.run(work);
    } finally {
      if (!this.doing.busy) this.stage = null;
      if (navigation.guard === stay) navigation.guard = null;
    }
  }
}
