// Locks the notebook after a few seconds.

import { backend } from "../../../lib/backend/backend";

/** Time to read two sentences, in milliseconds. Lock now stays visible meanwhile. */
const DELAY = 4000;

/** Locks after the passphrase or the key was changed, so that the new one is tried at once. */
export function lockAfterDelay(): void {
  setTimeout(() => {
    // It fails if the notebook is locked already.
    backend.lock().catch(() => undefined);
  }, DELAY);
}
