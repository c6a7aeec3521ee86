// For whom and how a summary was brought, as the log says it.

import type { BroughtOn } from "../../bindings/BroughtOn";
import { text } from "../../lib/text/messages";

/** Without a capital: *for a peer, on paper*. */
export function broughtHow(one: Pick<BroughtOn, "bring" | "recipient">): string {
  const way = text(`brought-by-${one.bring}`);
  return one.recipient
    ? text("brought-how", { recipient: text(`brought-for-${one.recipient}`), way })
    : way;
}
