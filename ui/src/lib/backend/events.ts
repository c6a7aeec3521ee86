// The event that the Rust shell sends to the windows.

import { listen } from "@tauri-apps/api/event";
import type { Locking } from "../../bindings/Locking";

/** Listens to announced, cancelled and immediate locking. */
export const onLocking = (listener: (locking: Locking) => void) =>
  listen<Locking>("locking", ({ payload }) => listener(payload));
