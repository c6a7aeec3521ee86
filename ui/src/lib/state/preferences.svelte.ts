// The person's choices in the UI, such as unfolded parts.

import { backend } from "../backend/backend";

/**
 * Preferences by name, saved in the notebook. If nothing can be saved, they hold until it is
 * locked.
 */
class Preferences {
  all = $state<{ [name in string]?: string }>({});

  load(stored: { [name in string]?: string }): void {
    this.all = { ...this.all, ...stored };
  }

  set(name: string, value: string): void {
    this.all[name] = value;
    this.saveForNextTime(name, value);
  }

  /** Saves a preference without changing what is on the screen. */
  saveForNextTime(name: string, value: string): void {
    backend.savePreference(name, value).catch(() => undefined);
  }
}

export const preferences = new Preferences();
