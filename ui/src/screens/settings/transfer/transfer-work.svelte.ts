// Work that takes a while: its progress, and the wish to stop it.

import { Action } from "../../../lib/async/action.svelte";
import { backend } from "../../../lib/backend/backend";
import type { TransferProgress } from "../../../bindings/TransferProgress";
import { navigation } from "../../../lib/state/navigation.svelte";

const LOOK_EVERY_MS = 250;

/** One piece of work at a time. While it runs, the screen cannot be left by accident. */
export class TransferWork {
  readonly doing = new Action();
  /** Null before the first look, and while a dialog is open. */
  progress = $state.raw<TransferProgress | null>(null);
  stopping = $state(false);

  /** Runs `work`, and looks at its progress meanwhile. Returns true if it succeeded. */
  async run(work: () => Promise<void>): Promise<boolean> {
    const stay = () => {};
    navigation.guard ??= stay;
    this.stopping = false;
    try {
      return await this.doing.run(work);
    } finally {
      this.progress = null;
      if (navigation.guard === stay) navigation.guard = null;
    }
  }

  /** Looks at the progress of `work` until it ends. */
  async watched<T>(work: Promise<T>): Promise<T> {
    const look = async () => {
      this.progress = await backend.transferProgress().catch(() => null);
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    try {
      return await work;
    } finally {
      clearInterval(timer);
      this.progress = null;
    }
  }

  stop(): void {
    this.stopping = true;
    void backend.stopTransfer().catch(() => undefined);
  }
}
