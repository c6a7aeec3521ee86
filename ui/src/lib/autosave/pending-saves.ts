interface Writer {
  save: () => Promise<void>;
  /** Saves no more. */
  giveUp: () => void;
}

const writers = new Set<Writer>();

/** From now on this is asked to save before the window locks or another screen is shown. Gives back how to end it. */
export function whileWriting(writer: Writer): () => void {
  writers.add(writer);
  return () => void writers.delete(writer);
}

/** The person leaves without what could not be saved: nothing tries any more, or it would get between what comes next. */
export function giveUp(): void {
  for (const writer of writers) writer.giveUp();
  writers.clear();
}

/**
 * Saves whatever is being written, at once. Never rejects: locking goes on all the same. Gives back whether everything
 * is saved now, so that a screen that still holds words can stay.
 */
export async function lastWords(): Promise<boolean> {
  const saved = await Promise.allSettled([...writers].map(({ save }) => save()));
  return saved.every(({ status }) => status === "fulfilled");
}
