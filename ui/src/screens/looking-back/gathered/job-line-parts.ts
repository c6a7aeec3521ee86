// The parts of the list of lines for a job description, in their order.

import type { JobLinePart } from "../../../bindings/JobLinePart";

export const JOB_LINE_PARTS: JobLinePart[] = ["written", "unwritten", "not_mine"];
