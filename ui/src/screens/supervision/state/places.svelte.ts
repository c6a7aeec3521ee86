// The places of a page that may point to someone, and the choices for them.

import { Action } from "../../../lib/async/action.svelte";
import { backend } from "../../../lib/backend/backend";
import type { PlaceAt } from "../../../bindings/PlaceAt";
import type { PlaceChoice } from "../../../bindings/PlaceChoice";
import type { PlacesView } from "../../../bindings/PlacesView";
import type { PlaceView } from "../../../bindings/PlaceView";
import type { Selection } from "../../../bindings/Selection";
import type { SummaryEditor } from "./summary-editor.svelte";

/** The key of a place, as long as its text stays the same. */
export const keyOf = ({ text, start, end }: PlaceAt): string => `${text} ${start} ${end}`;

/** The places of one page while they are looked at. */
export class PlacesToLookAt {
  readonly loading = new Action();
  readonly deciding = new Action();
  view = $state.raw<PlacesView | null>(null);
  readonly places = $derived(this.view?.places ?? []);
  readonly left = $derived(this.places.filter(({ choice }) => choice === null).length);
  readonly #editor: SummaryEditor;
  #selection: Selection | null = null;

  constructor(editor: SummaryEditor) {
    this.#editor = editor;
  }

  /** Looks for the places of what is on the page now. */
  load(): Promise<boolean> {
    return this.loading.run(async () => {
      const offered = await this.#editor.loadAvailable();
      await this.#editor.loadParts();
      this.#selection = this.#editor.selectionWithin(offered);
      this.#show(await backend.summaryPlaces(this.#selection));
    });
  }

  /** Takes a choice for a place, or for all places with the same words; null undoes it. */
  decide(place: PlaceView, choice: PlaceChoice | null, all: boolean): Promise<boolean> {
    return this.deciding.run(async () => {
      if (this.#selection === null) return;
      const meant = all ? this.same(place) : [place];
      const at = meant.map((one) => one.at);
      this.#show(await backend.decidePlaces(this.#selection, at, choice));
      this.#editor.change({ lookedAt: this.#selection.looked_at });
    });
  }

  /** All places with the words of this one. */
  same({ group }: PlaceView): PlaceView[] {
    return this.places.filter((place) => place.group === group);
  }

  #show(view: PlacesView): void {
    this.view = view;
    if (this.#selection) this.#selection = { ...this.#selection, looked_at: view.looked_at };
  }
}
