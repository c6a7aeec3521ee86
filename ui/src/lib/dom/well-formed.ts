/**
 * Half a character: what is left of an emoji when something cut it in two. It has no form in which it could be kept,
 * and the call to the shell would fail as a whole.
 */
export const isHalf = (text: string): boolean => /\p{Cs}/u.test(text);

/** For a draft, which must not wait: a sign in the place of each half, and everything else as typed. */
export const withSigns = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");
