/** Answers to what Today, the journal and Help now ask. */
export const journal: Record<string, (given: any) => unknown> = {};
