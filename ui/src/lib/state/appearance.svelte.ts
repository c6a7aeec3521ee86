import { backend } from "../backend/backend";
import type { Appearance } from "../../bindings/Appearance";
import type { GateSettings } from "../../bindings/GateSettings";

/** How the windows look. Applied at once, kept by the shell, readable before unlocking. */
class Settings {
  #kept = $state<GateSettings>({ language: "en", appearance: "system", text_size: 100 });

  get appearance(): Appearance {
    return this.#kept.appearance;
  }
  get textSize(): number {
    return this.#kept.text_size;
  }

  show(settings: GateSettings): void {
    this.#kept = settings;
    const { dataset } = document.documentElement;
    dataset.appearance = settings.appearance;
    dataset.textSize = String(settings.text_size);
  }

  change(part: Partial<GateSettings>): void {
    this.show({ ...this.#kept, ...part });
  }

  keep(): Promise<void> {
    return backend.saveGateSettings($state.snapshot(this.#kept));
  }
}

export const settings = new Settings();
