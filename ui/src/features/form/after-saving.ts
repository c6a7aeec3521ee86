// Decides if saving an entry leaves something to show on a page of its own.

import type { SavedEntry } from "../../bindings/SavedEntry";
import { ratedScores } from "./read/rated-scores";
import type { FormSession } from "./state/form-session.svelte";

/** Returns true if identifiers were replaced in an entry that has earlier versions now. */
export const replacedInEarlier = (session: FormSession): boolean =>
  session.entry !== null && session.replaced;

/**
 * Returns true if there is a number in its place, a message or a question. Everything else is said
 * in one line on the next screen.
 */
export async function needsPage(session: FormSession, saved: SavedEntry): Promise<boolean> {
  if (
    session.form.questionnaire !== null ||
    ratedScores(saved.scores).length > 0 ||
    saved.gentle !== null ||
    saved.listed.length > 0 ||
    saved.workplace.length > 0 ||
    saved.support !== null ||
    saved.job_line !== null ||
    saved.asks_where !== null ||
    replacedInEarlier(session)
  )
    return true;
  if (saved.counts.length === 0 || session.limits === null) return false;
  // The answers may have raised a question about the workplace. One that was there is on Today.
  const asking = () =>
    session.limits?.active.flatMap((card) => (card.ask_the_workplace ? [card.limit.id] : [])) ?? [];
  const before = asking();
  await session.limits.changeNext(async () => undefined);
  return asking().some((id) => !before.includes(id));
}
