import type { Filter } from "../../bindings/Filter";

const NOTHING: Filter = { kind: null, role: null, tension: null, tag: null, share: null };

/** What the journal shows. It stays while an entry is read, so that the list is as it was on coming back. */
class Browsing {
  /** 2026-11; none for the newest. */
  month = $state<string | null>(null);
  filter = $state<Filter>({ ...NOTHING });
  words = $state("");
  /** The entry that was opened from the list: the focus goes back to it. */
  opened: number | null = null;

  get filtered(): boolean {
    return Object.values(this.filter).some((wanted) => wanted !== null);
  }
  /** Two letters find too much already; one would find everything. */
  get searching(): boolean {
    return [...this.words.trim()].length >= 2;
  }

  unfilter(): void {
    this.filter = { ...NOTHING };
  }
  /** As it is when one comes to it afresh. */
  everything(): void {
    this.unfilter();
    this.month = null;
    this.words = "";
    this.opened = null;
  }
}

export const browsing = new Browsing();
