// The name of another state of the notebook, as a person reads it.

import { toDate } from "../../lib/dates/format";
import { text } from "../../lib/text/messages";
import type { OtherStatePlace } from "../../lib/state/other-state.svelte";

export function stateTitle({ source, day }: OtherStatePlace): string {
  if (source.kind === "backup" && day) return text("state-backup", { on: toDate(day) });
  if (source.kind === "kept-aside" && day) return text("state-kept-aside", { on: toDate(day) });
  return text(source.kind === "chosen" ? "state-chosen" : "state-beside");
}
