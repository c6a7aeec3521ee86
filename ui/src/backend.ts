import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { DeskState } from "./bindings/DeskState";
import type { ErrorView } from "./bindings/ErrorView";
import type { GateSettings } from "./bindings/GateSettings";
import type { GateState } from "./bindings/GateState";
import type { Locking } from "./bindings/Locking";
import type { Sheet } from "./bindings/Sheet";
import type { Strength } from "./bindings/Strength";
import type { WhatStaysWhere } from "./bindings/WhatStaysWhere";
import type { WhoseLaptop } from "./bindings/WhoseLaptop";

/** Every call the two windows may make. Nothing else imports `@tauri-apps/api`. */
export const backend = {
  // Both windows
  keepGateSettings: (settings: GateSettings) => invoke<void>("keep_gate_settings", { settings }),
  suggestPassphrase: () => invoke<string>("suggest_passphrase"),
  weighPassphrase: (passphrase: string) => invoke<Strength>("weigh_passphrase", { passphrase }),

  // The gate
  gateState: () => invoke<GateState>("gate_state"),
  createNotebook: (passphrase: string, whoseLaptop: WhoseLaptop) =>
    invoke<void>("create_notebook", { passphrase, whoseLaptop }),
  unlock: (passphrase: string) => invoke<void>("unlock", { passphrase }),
  unlockForRescue: (passphrase: string) => invoke<void>("unlock_for_rescue", { passphrase }),
  recover: (words: string) => invoke<void>("recover", { words }),
  recoverForRescue: (words: string) => invoke<void>("recover_for_rescue", { words }),
  closeFolderToOthers: () => invoke<void>("close_folder_to_others"),

  // The desk
  deskState: () => invoke<DeskState>("desk_state"),
  whatStaysWhere: () => invoke<WhatStaysWhere>("what_stays_where"),
  lock: () => invoke<void>("lock"),
  settled: () => invoke<void>("settled"),
  keepLockAfter: (minutes: number) => invoke<void>("keep_lock_after", { minutes }),
  changePassphrase: (current: string | null, next: string) =>
    invoke<void>("change_passphrase", { current, next }),
  offerRecoverySheet: (current: string | null) =>
    invoke<Sheet>("offer_recovery_sheet", { current }),
  keepRecoverySheet: (answers: string[]) => invoke<void>("keep_recovery_sheet", { answers }),
  renewKey: (passphrase: string) => invoke<void>("renew_key", { passphrase }),

  /** The one event: the shell is about to lock, is not any more, or locks this instant. */
  onLocking: (heard: (locking: Locking) => void) =>
    listen<Locking>("locking", ({ payload }) => heard(payload)),
};

/** What a call was rejected with. A call that the shell itself refuses says so in its own words: those are not shown. */
export function troubleFrom(rejection: unknown): ErrorView {
  if (typeof rejection === "object" && rejection !== null && "code" in rejection) {
    return rejection as ErrorView;
  }
  return { code: "internal", place: null, count: null };
}
