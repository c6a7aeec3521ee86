type Save = () => Promise<void>;

const writers = new Set<Save>();

/** From now on this is asked to save before the window locks or another screen is shown. Gives back how to end it. */
export function whileWriting(save: Save): () => void {
  writers.add(save);
  return () => void writers.delete(save);
}

/**
 * Saves whatever is being written, at once. Never rejects: locking goes on all the same. Gives back whether everything
 * is saved now, so that a screen that still holds words can stay.
 */
export async function lastWords(): Promise<boolean> {
  const saved = await Promise.allSettled([...writers].map((save) => save()));
  return saved.every(({ status }) => status === "fulfilled");
}
