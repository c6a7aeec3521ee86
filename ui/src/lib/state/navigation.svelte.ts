import type { ChosenQuestionnaire } from "../../bindings/ChosenQuestionnaire";
import type { Kind } from "../../bindings/Kind";
import { giveUp, lastWords } from "../autosave/pending-saves";
import type { Start, Where } from "../forms/form-start";
import { browsing } from "./journal-view.svelte";

/** What Settings opens with. */
export type SettingsPart = "sheet" | "change" | "periods" | "watch";

export type Place =
  | { screen: "today" }
  | { screen: "choose"; kind: Kind }
  | { screen: "write"; start: Start }
  | { screen: "comes-back"; entry: number; form: string }
  | { screen: "journal"; search?: boolean }
  | { screen: "entry"; id: number }
  | { screen: "version"; id: number }
  | { screen: "bin" }
  | { screen: "limits" }
  | { screen: "supervision" }
  | { screen: "prepare" }
  | { screen: "open-sealed" }
  | { screen: "questionnaires"; told?: "accepted" }
  | { screen: "questionnaire-file"; chosen: ChosenQuestionnaire }
  | { screen: "settings"; open?: SettingsPart };

export const SCREENS = ["today", "journal", "supervision", "settings"] as const;
const TODAY: Place = { screen: "today" };

/** Where a person is at the desk: one place upon another, like sheets. No address and no history know of it. */
class Way {
  #places = $state.raw<Place[]>([TODAY]);
  /** Help now lies over everything and changes nothing below it. */
  helping = $state(false);
  /** Where the person wanted to go, and is not, because what they write could not be saved. The place says why. */
  #wanted = $state.raw<Place[] | null>(null);

  get here(): Place {
    return this.#places.at(-1) ?? TODAY;
  }
  /** What lies under the place on top, and comes back when that is closed. */
  get beneath(): Place | undefined {
    return this.#places.at(-2);
  }
  /** Whether something is being written here: it is left by its own buttons, and not before it is saved. */
  get writing(): boolean {
    return this.here.screen === "write" || this.here.screen === "prepare";
  }
  /** The word in the header that stands for this place. */
  get screen(): Place["screen"] {
    return (this.#places[0] ?? TODAY).screen;
  }

  /** Leaves everything for another place. */
  go(place: Place): Promise<void> {
    return this.#to([place]);
  }
  /** Puts a place upon this one. */
  open(place: Place): Promise<void> {
    return this.#to([...this.#places, place]);
  }
  /** Takes this place away. */
  back(): Promise<void> {
    return this.#to(this.#places.slice(0, -1));
  }

  /** Write is done: what it was about is kept or given up, and nothing is to be saved any more. */
  written(where: Where): void {
    if (where === "today") this.#show([TODAY]);
    else {
      const below = this.#places.slice(0, -1);
      const entry: Place = { screen: "entry", id: where.entry };
      if (below.at(-1)?.screen === "entry") return this.#show([...below.slice(0, -1), entry]);
      // Going back from a new note leads to where it stands, not to what was looked for before.
      browsing.everything();
      this.#show([{ screen: "journal" }, entry]);
    }
  }

  /** A questionnaire file was accepted: the list below is shown anew, and says so. */
  accepted(): Promise<void> {
    return this.#to([...this.#places.slice(0, -2), { screen: "questionnaires", told: "accepted" }]);
  }

  get stopped(): boolean {
    return this.#wanted !== null;
  }
  /** Asked before this place is left, when something stands there that is not shown again. It may go on by what it is given. */
  hold: ((go: () => void) => void) | null = null;

  /** Goes on although the last words could not be saved. */
  leaveAnyway(): void {
    if (!this.#wanted) return;
    giveUp();
    this.#show(this.#wanted);
  }
  /** Everything is saved after all: then there is nothing to leave without. */
  saved(): void {
    this.#wanted = null;
  }

  async #to(places: Place[]): Promise<void> {
    const { hold } = this;
    if (hold) {
      this.helping = false;
      const go = () => {
        if (this.hold === hold) this.hold = null;
        void this.#to(places);
      };
      return hold(go);
    }
    if (this.writing && !(await lastWords())) {
      this.#wanted = places;
      this.helping = false;
      return;
    }
    this.#show(places);
  }

  #show(places: Place[]): void {
    this.#places = places.length > 0 ? places : [TODAY];
    this.helping = false;
    this.#wanted = null;
  }
}

export const way = new Way();
