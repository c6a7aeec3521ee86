/** Answers to what Write asks. */
export const writing: Record<string, (given: any) => unknown> = {};
