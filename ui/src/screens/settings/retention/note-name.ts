// The name of a note: its title and its day.

import type { EntryCard } from "../../../bindings/EntryCard";
import type { EntryKind } from "../../../bindings/EntryKind";
import { formatDate } from "../../../lib/dates/format";
import { entryTitle } from "../../../lib/forms/entry-title";
import { text } from "../../../lib/text/messages";

/** The title and the day of a note, in one line. */
export const noteName = (kinds: EntryKind[], card: EntryCard): string =>
  text("note-and-day", {
    title: entryTitle(kinds, card.kind, card.title),
    day: formatDate(card.date),
  });
