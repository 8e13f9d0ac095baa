/** Sentences of cli. */
export const cli = {};
