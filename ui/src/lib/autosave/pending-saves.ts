// The registry of unsaved changes, asked before locking or leaving a screen.

interface PendingSave {
  save: () => Promise<void>;
  /** Stops saving. */
  abandon: () => void;
}

const pending = new Set<PendingSave>();

/**
 * Registers something to be saved before the window locks or another screen is shown. Returns the
 * undo.
 */
export function registerSave(entry: PendingSave): () => void {
  pending.add(entry);
  return () => void pending.delete(entry);
}

/**
 * Gives up everything that could not be saved, because the person chose to leave without it. No
 * save may be tried after that: it would overwrite newer content.
 */
export function abandon(): void {
  for (const entry of pending) entry.abandon();
  pending.clear();
}

/**
 * Saves everything that is registered, at once. Never rejects, because locking goes on in any case.
 * Returns true if everything is saved, so that a screen with unsaved text can stay.
 */
export async function saveAll(): Promise<boolean> {
  const saved = await Promise.allSettled([...pending].map(({ save }) => save()));
  return saved.every(({ status }) => status === "fulfilled");
}
