import { backend } from "../backend/backend";

/** The page's own choices, kept in the notebook. Where nothing can be saved they hold until the notebook is locked. */
class Preferences {
  all = $state<{ [name in string]?: string }>({});

  show(kept: { [name in string]?: string }): void {
    this.all = { ...this.all, ...kept };
  }

  keep(name: string, value: string): void {
    this.all[name] = value;
    this.remember(name, value);
  }

  /** For the next time; what is on the screen now stays. */
  remember(name: string, value: string): void {
    backend.savePreference(name, value).catch(() => undefined);
  }
}

export const preferences = new Preferences();
