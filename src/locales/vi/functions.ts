/** Sentences of functions. */
export const functions = {};
