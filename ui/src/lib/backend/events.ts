// The event that the Rust shell sends to the windows.

import { listen } from "@tauri-apps/api/event";
import type { LockNotice } from "../../bindings/LockNotice";

/** Listens to announced, cancelled and immediate locking. */
export const onLocking = (listener: (locking: LockNotice) => void) =>
  listen<LockNotice>("locking", ({ payload }) => listener(payload));
