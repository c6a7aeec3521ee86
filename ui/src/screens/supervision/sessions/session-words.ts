// Words for a session: its day, time, kind and length.

import type { AgendaItem } from "../../../bindings/AgendaItem";
import type { Session } from "../../../bindings/Session";
import type { SessionKind } from "../../../bindings/SessionKind";
import type { SessionOutcome } from "../../../bindings/SessionOutcome";
import { formatDate, toDate } from "../../../lib/dates/format";
import { joinParts, text } from "../../../lib/text/messages";

export const SESSION_KINDS: SessionKind[] = [
  "reflective",
  "line",
  "peer_led",
  "coreflection",
  "group",
  "external",
];
export const SESSION_OUTCOMES: SessionOutcome[] = [
  "yes",
  "cancelled_by_me",
  "cancelled_by_them",
  "not_offered",
];

export const dayInWords = (on: string) => formatDate({ on, precision: "day" });

/** Returns day and time in words. */
export const whenInWords = ({ on, at }: Session): string =>
  joinParts([
    text("session-day", { on: toDate(on) }),
    ...(at === null ? [] : [text("session-at", { at })]),
  ]);

/** Returns kind and length in words; empty if nothing is said. */
export const aboutInWords = ({ content: { kind, minutes } }: Session): string =>
  joinParts([
    ...(kind === null ? [] : [text(`session-kind-${kind}`)]),
    ...(minutes === null ? [] : [text("session-minutes", { minutes })]),
  ]);

/** Returns the open items on the agenda of a session, in their order; with null those on no agenda. */
export const openItems = (items: AgendaItem[], session: number | null): AgendaItem[] =>
  items
    .filter((item) => item.session === session && item.done_on === null)
    .toSorted((one, other) => one.rank - other.rank || one.id - other.id);
