// The name of a limit.

import type { Limit } from "../../bindings/Limit";

/** Returns the short name of a limit, or else its text. */
export const limitName = ({ plan }: Limit): string => plan.name.trim() || plan.text.trim();
