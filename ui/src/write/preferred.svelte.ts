import { backend } from "../backend";

/** What the person likes unfolded, and whether all questions at once. Remembered in the notebook. */
export class Preferred {
  #all = $state.raw<Record<string, string | undefined>>({});

  constructor(all: Record<string, string | undefined>) {
    this.#all = all;
  }

  /** Null until the person has said so. */
  get allAtOnce(): boolean | null {
    return this.#is("all-at-once");
  }
  set allAtOnce(yes: boolean) {
    this.#keep("all-at-once", yes);
  }

  isUnfolded(form: string, section: string): boolean {
    return this.#is(`unfolded.${form}.${section}`) ?? false;
  }
  unfold(form: string, section: string, open: boolean): void {
    this.#keep(`unfolded.${form}.${section}`, open);
  }

  #is(name: string): boolean | null {
    const value = this.#all[name];
    return value === undefined ? null : value === "yes";
  }

  #keep(name: string, yes: boolean): void {
    const value = yes ? "yes" : "no";
    this.#all = { ...this.#all, [name]: value };
    // Nobody is disturbed for this: where it cannot be remembered, it holds for now.
    backend.keepPreference(name, value).catch(() => undefined);
  }
}
