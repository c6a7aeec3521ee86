// The appearance and text size of the windows.

import type { Appearance } from "../../bindings/Appearance";
import type { GateSettings } from "../../bindings/GateSettings";
import { backend } from "../backend/backend";

/** The gate settings. They apply at once, and are readable before unlocking. */
class AppearanceSettings {
  #current = $state<GateSettings>({ language: "en", appearance: "system", text_size: 100 });

  get appearance(): Appearance {
    return this.#current.appearance;
  }
  /** Text size in percent. */
  get textSize(): number {
    return this.#current.text_size;
  }

  apply(settings: GateSettings): void {
    this.#current = settings;
    const { dataset, style } = document.documentElement;
    dataset.appearance = settings.appearance;
    style.setProperty("--text-size", String(settings.text_size / 100));
  }

  change(part: Partial<GateSettings>): void {
    this.apply({ ...this.#current, ...part });
  }

  save(): Promise<void> {
    return backend.saveGateSettings($state.snapshot(this.#current));
  }
}

export const appearanceSettings = new AppearanceSettings();
