// The places of a page that may point to someone, and the choices for them.

import { Action } from "../../../lib/async/action.svelte";
import type { PlaceAt } from "../../../bindings/PlaceAt";
import type { PlaceChoice } from "../../../bindings/PlaceChoice";
import type { PlacesView } from "../../../bindings/PlacesView";
import type { PlaceView } from "../../../bindings/PlaceView";

/** The key of a place, as long as its text stays the same. */
export const keyOf = ({ text, start, end }: PlaceAt): string => `${text} ${start} ${end}`;

/** A page whose own words are looked at. It keeps the choices. */
export interface PageWithPlaces {
  /** Looks for the places of what is on the page now. */
  findPlaces: () => Promise<PlacesView>;
  /** Takes a choice for some places; null undoes it. */
  decidePlaces: (at: PlaceAt[], choice: PlaceChoice | null) => Promise<PlacesView>;
}

/** The places of one page while they are looked at. */
export class PlacesToLookAt {
  readonly loading = new Action();
  readonly deciding = new Action();
  view = $state.raw<PlacesView | null>(null);
  readonly places = $derived(this.view?.places ?? []);
  readonly left = $derived(this.places.filter(({ choice }) => choice === null).length);
  readonly #page: PageWithPlaces;

  constructor(page: PageWithPlaces) {
    this.#page = page;
  }

  load(): Promise<boolean> {
    return this.loading.run(async () => {
      this.view = await this.#page.findPlaces();
    });
  }

  /** Takes a choice for a place, or for all places with the same words; null undoes it. */
  decide(place: PlaceView, choice: PlaceChoice | null, all: boolean): Promise<boolean> {
    return this.deciding.run(async () => {
      const meant = all ? this.same(place) : [place];
      const at = meant.map((one) => one.at);
      this.view = await this.#page.decidePlaces(at, choice);
    });
  }

  /** All places with the words of this one. */
  same({ group }: PlaceView): PlaceView[] {
    return this.places.filter((place) => place.group === group);
  }
}
