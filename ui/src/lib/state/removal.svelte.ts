// The outcome of a removal, after which the desk shows nothing else.

import type { RemovalView } from "../../bindings/RemovalView";

class Removal {
  /** The files that were removed and those that stay, once the notebook is gone. */
  outcome = $state.raw<RemovalView | null>(null);
}

export const removal = new Removal();
