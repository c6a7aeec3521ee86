// The places of a summary that may point to someone.

import { backend } from "../../../lib/backend/backend";
import type { PlaceAt } from "../../../bindings/PlaceAt";
import type { PlaceChoice } from "../../../bindings/PlaceChoice";
import type { PlacesView } from "../../../bindings/PlacesView";
import type { Selection } from "../../../bindings/Selection";
import type { PageWithPlaces } from "./places.svelte";
import type { SummaryEditor } from "./summary-editor.svelte";

/** A summary whose own words are looked at. Its draft keeps the choices. */
export class SummaryPlaces implements PageWithPlaces {
  readonly #editor: SummaryEditor;
  #selection: Selection | null = null;

  constructor(editor: SummaryEditor) {
    this.#editor = editor;
  }

  async findPlaces(): Promise<PlacesView> {
    const offered = await this.#editor.loadAvailable();
    await this.#editor.loadParts();
    const selection = this.#editor.selectionWithin(offered);
    return this.#kept(selection, await backend.summaryPlaces(selection));
  }

  async decidePlaces(at: PlaceAt[], choice: PlaceChoice | null): Promise<PlacesView> {
    if (this.#selection === null) return this.findPlaces();
    const view = await backend.decidePlaces(this.#selection, at, choice);
    this.#editor.change({ lookedAt: view.looked_at });
    return this.#kept(this.#selection, view);
  }

  #kept(selection: Selection, view: PlacesView): PlacesView {
    this.#selection = { ...selection, looked_at: view.looked_at };
    return view;
  }
}
