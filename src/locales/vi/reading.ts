/** Sentences of reading. */
export const reading = {};
