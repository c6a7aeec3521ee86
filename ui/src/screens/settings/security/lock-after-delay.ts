import { backend } from "../../../lib/backend/backend";

/** Long enough to read two sentences, and never the only way: Lock now is in sight. */
const DELAY = 4000;

/** After the passphrase or the key has changed, so that what opens the notebook now is tried at once. */
export function lockAfterDelay(): void {
  setTimeout(() => {
    // If the notebook is locked already, there is nothing left to do.
    backend.lock().catch(() => undefined);
  }, DELAY);
}
