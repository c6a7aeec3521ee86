type Save = () => Promise<void>;

const writers = new Set<Save>();

/** From now on this is asked to save before the window locks or another screen is shown. Gives back how to end it. */
export function whileWriting(save: Save): () => void {
  writers.add(save);
  return () => void writers.delete(save);
}

/** Saves whatever is being written, at once. Rejects with what stands in the way, once everything was tried. */
export async function lastWords(): Promise<void> {
  for (const one of await Promise.allSettled([...writers].map((save) => save()))) {
    if (one.status === "rejected") throw one.reason;
  }
}
