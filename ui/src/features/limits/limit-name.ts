import type { Limit } from "../../bindings/Limit";

/** What a limit is called: its short name, or else the limit itself. */
export const limitName = ({ plan }: Limit): string => plan.name.trim() || plan.text.trim();
