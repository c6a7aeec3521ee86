// The appearance and text size of the windows.

import type { Appearance } from "../../bindings/Appearance";
import type { GateSettings } from "../../bindings/GateSettings";
import { backend } from "../backend/backend";

/** The gate settings. They apply at once, and are readable before unlocking. */
class AppearanceSettings {
  #current = $state<GateSettings>({ language: "en", appearance: "system", text_size: 100 });
  /** The language that the shell answers in. What it has answered in another is asked for again. */
  answered = $state.raw("en");

  get appearance(): Appearance {
    return this.#current.appearance;
  }
  /** Text size in percent. */
  get textSize(): number {
    return this.#current.text_size;
  }

  /** Begins with what the shell has stored. */
  begin(settings: GateSettings): void {
    this.answered = settings.language;
    this.apply(settings);
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

  async save(): Promise<void> {
    const settings = $state.snapshot(this.#current);
    await backend.saveGateSettings(settings);
    this.answered = settings.language;
  }
}

export const appearanceSettings = new AppearanceSettings();
