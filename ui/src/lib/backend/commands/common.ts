// Commands of both windows.

import { invoke } from "@tauri-apps/api/core";
import type { GateSettings } from "../../../bindings/GateSettings";
import type { HelpCountry } from "../../../bindings/HelpCountry";
import type { Strength } from "../../../bindings/Strength";

export const commonCommands = {
  saveGateSettings: (settings: GateSettings) => invoke<void>("keep_gate_settings", { settings }),
  suggestPassphrase: () => invoke<string>("suggest_passphrase"),
  estimatePassphraseStrength: (passphrase: string) =>
    invoke<Strength>("weigh_passphrase", { passphrase }),
  helpLines: () => invoke<HelpCountry[]>("help_lines"),
};
