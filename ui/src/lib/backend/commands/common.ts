// Commands of both windows.

import { invoke } from "@tauri-apps/api/core";
import type { GateSettings } from "../../../bindings/GateSettings";
import type { HelpCountry } from "../../../bindings/HelpCountry";
import type { Strength } from "../../../bindings/Strength";

export const commonCommands = {
  saveGateSettings: (settings: GateSettings) => invoke<void>("save_gate_settings", { settings }),
  suggestPassphrase: () => invoke<string>("suggest_passphrase"),
  estimatePassphraseStrength: (passphrase: string) =>
    invoke<Strength>("estimate_passphrase_strength", { passphrase }),
  printGuide: (language: string, page: string | null) =>
    invoke<void>("print_guide", { language, page }),
  helpLines: () => invoke<HelpCountry[]>("help_lines"),
};
