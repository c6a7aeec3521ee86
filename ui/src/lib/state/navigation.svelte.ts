// The screen that the desk shows, and how to get from one to another.

import { abandon, saveAll } from "../autosave/pending-saves";
import { backend } from "../backend/backend";
import type { Destination } from "../forms/form-start";
import { guide } from "./guide.svelte";
import { journalView } from "./journal-view.svelte";
import type { Location } from "./location";
import { otherState } from "./other-state.svelte";

const TODAY: Location = { screen: "today" };

/** A stack of locations. It has no address, and the history of the web view knows nothing of it. */
class Navigation {
  #stack = $state.raw<Location[]>([TODAY]);
  /** True while Help now lies over the screen. It changes nothing below it. */
  helpOpen = $state(false);
  #startsAtPeople = false;
  /** The stack that the person asked for while unsaved text could not be saved. */
  #wanted = $state.raw<Location[] | null>(null);
  get current(): Location {
    return this.#stack.at(-1) ?? TODAY;
  }
  /** The location that closing the current one leads back to. */
  get below(): Location | undefined {
    return this.#stack.at(-2);
  }
  /**
   * True on a screen with its own buttons for leaving, which is left only when everything is saved.
   */
  get writing(): boolean {
    return this.current.screen === "write" || this.current.screen === "prepare";
  }
  /** The screen at the bottom of the stack, which the header marks. */
  get root(): Location["screen"] {
    return (this.#stack[0] ?? TODAY).screen;
  }

  /** Replaces the whole stack. */
  go(location: Location): Promise<void> {
    return this.#to([location]);
  }
  /** Puts a location on top of the stack. */
  open(location: Location): Promise<void> {
    return this.#to([...this.#stack, location]);
  }
  /** Removes the top of the stack. */
  back(): Promise<void> {
    return this.#to(this.#stack.slice(0, -1));
  }

  /** Takes Help now and the guide away, so that the screen below them is in sight. */
  uncover(): void {
    this.helpOpen = false;
    guide.leave();
  }
  /** Opens Help now at the person's own people. */
  openMyPeople(): void {
    this.#startsAtPeople = true;
    this.helpOpen = true;
  }
  /** Returns true once after Help now was opened at the person's own people. */
  takeStartAtPeople(): boolean {
    const starts = this.#startsAtPeople;
    this.#startsAtPeople = false;
    return starts;
  }

  /** Closes the write screen. Its content is saved or discarded by then. */
  closeWrite(destination: Destination): void {
    if (destination === "today") this.#show([TODAY]);
    else if (!("entry" in destination)) this.#show([{ screen: "today", ...destination }]);
    else {
      const { entry: id, saved } = destination;
      const below = this.#stack.slice(0, -1);
      if (below.at(-1)?.screen !== "entry") return this.readSaved(id);
      this.#show([...below.slice(0, -1), { screen: "entry", id, ...(saved && { saved }) }]);
    }
  }

  /**
   * Shows a note that was just saved. Going back leads to the list that holds it, not to an earlier
   * search.
   */
  readSaved(id: number): void {
    journalView.reset();
    this.#show([{ screen: "journal" }, { screen: "entry", id }]);
  }

  /** Opens a note from the journal, in the place of the one that is open beside it. */
  openFromJournal(id: number): Promise<void> {
    const beside = this.current.screen === "entry" && this.below?.screen === "journal";
    return this.#to([
      ...(beside ? this.#stack.slice(0, -1) : this.#stack),
      { screen: "entry", id },
    ]);
  }

  /** Leads from an accepted questionnaire file back to the list, which reports it. */
  closeAcceptedFile(): Promise<void> {
    return this.#to([...this.#stack.slice(0, -2), { screen: "questionnaires", accepted: true }]);
  }

  /** True if the person wanted to leave and unsaved text could not be saved. */
  get blocked(): boolean {
    return this.#wanted !== null;
  }
  /** Asked before the current location is left, if it shows something only once. `go` leaves it. */
  guard: ((go: () => void) => void) | null = null;

  /** Leaves although unsaved text could not be saved. */
  leaveAnyway(): void {
    if (!this.#wanted) return;
    abandon();
    void backend.abandonUnsavedText();
    this.#show(this.#wanted);
  }
  /** Forgets the wish to leave, once everything is saved. */
  unblock(): void {
    this.#wanted = null;
  }

  async #to(stack: Location[]): Promise<void> {
    const { guard } = this;
    if (guard) {
      this.uncover();
      const go = () => {
        if (this.guard === guard) this.guard = null;
        void this.#to(stack);
      };
      return guard(go);
    }
    if (this.writing && !(await saveAll())) {
      this.#wanted = stack;
      this.uncover();
      return;
    }
    this.#show(stack);
  }

  #show(stack: Location[]): void {
    if (!stack.some(({ screen }) => screen === "state")) otherState.close();
    this.#stack = stack.length > 0 ? stack : [TODAY];
    this.uncover();
    this.#wanted = null;
  }
}

export const navigation = new Navigation();
