// The choices for a summary, with the changes that are made in the copy.

import type { Period } from "../../../bindings/Period";
import type { Recipient } from "../../../bindings/Recipient";
import type { Selection } from "../../../bindings/Selection";
import type { Workload } from "../../../bindings/Workload";
import { lastFourWeeks } from "../../../lib/dates/periods";
import { language } from "../../../lib/text/language.svelte";
import { isOfItsOwn } from "../pictures";
import { EntryCopies } from "./entry-copies.svelte";

type Switched = "ratings" | "limits" | "pictures" | "items";
type Changeable =
  Switched | "recipient" | "chosenLanguage" | "period" | "worked" | "edits" | "lookedAt";

/** The choices for a summary. Everything is off at first. */
export abstract class SummaryChoices {
  recipient = $state<Recipient | null>(null);
  /** The language that was chosen for the page; null as long as it is that of the window. */
  chosenLanguage = $state<string | null>(null);
  period = $state.raw<Period>(lastFourWeeks());
  worked = $state<Workload | null>(null);
  ratings = $state.raw<ReadonlySet<string>>(new Set());
  limits = $state.raw<ReadonlySet<string>>(new Set());
  /** Ids of pictures. A rating or a limit that is off keeps its choice here. */
  pictures = $state.raw<ReadonlySet<string>>(new Set());
  /** Other items of sections that are switched on. */
  items = $state.raw<ReadonlySet<string>>(new Set());
  /** Changed texts of the page by text id. Texts of entries are in their copies. */
  edits = $state.raw<Selection["edits"]>({});
  /** Decisions about places that may point to someone, as the shell gave them. */
  lookedAt = $state.raw<Selection["looked_at"]>({});
  protected readonly entries = new EntryCopies(() => this.changed());

  /** Called after each change. */
  protected abstract changed(): void;

  /** Returns true if anything is on. A picture in the place of words is no other thing. */
  get hasSelection(): boolean {
    const pictures = [...this.pictures].filter(isOfItsOwn).length;
    const others = this.limits.size + this.items.size + this.copies.size + pictures;
    return this.ratings.size + others > 0;
  }
  /** The language of the page, which is its reader's. */
  get language(): string {
    return this.chosenLanguage ?? language.tag;
  }
  /** True if pictures of ratings have no numbers: the reader may have a say over the job. */
  get hasPlainPictures(): boolean {
    return this.recipient === "supervisor_at_work" || this.recipient === "manager";
  }

  change(part: Partial<Pick<SummaryChoices, Changeable>>): void {
    Object.assign(this, part);
    this.changed();
  }

  toggle(of: Switched, id: string, on: boolean): void {
    const now = new Set(this[of]);
    if (on) now.add(id);
    else now.delete(id);
    this.change({ [of]: now });
  }

  /** Changes own words in the copy. Words equal to the original are no change. */
  edit({ id, words: original }: { id: string; words: string }, words: string): void {
    const { [id]: _before, ...others } = this.edits;
    const edits = words === original ? others : { ...others, [id]: words.toWellFormed() };
    this.change({ edits });
  }

  /** The selected entries, in the order of selection. */
  get copies() {
    return this.entries.selected;
  }
  toggleEntry(entry: number, on: boolean): void {
    this.entries.toggle(entry, on);
  }

  /** Takes over the choices of a draft. */
  protected continueWith(draft: Selection): void {
    ({ recipient: this.recipient, period: this.period, worked: this.worked } = draft);
    this.chosenLanguage = draft.language ?? null;
    this.ratings = new Set(draft.ratings);
    this.limits = new Set(draft.limits);
    this.pictures = new Set(draft.pictures);
    this.items = new Set(draft.items);
    this.edits = draft.edits;
    this.lookedAt = draft.looked_at;
    this.entries.begin(draft.entries);
  }

  /** Returns all choices. */
  protected selection(): Selection {
    const { recipient, period, worked, edits, lookedAt: looked_at } = this;
    const [ratings, limits, pictures] = [[...this.ratings], [...this.limits], [...this.pictures]];
    const items = [...this.items];
    const entries = this.entries.selections;
    return {
      ...{ recipient, language: this.chosenLanguage, period, worked },
      ...{ ratings, limits, pictures, items },
      ...{ entries, edits, looked_at },
    };
  }
}
