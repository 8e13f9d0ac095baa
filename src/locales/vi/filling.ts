/** Sentences of filling. */
export const filling = {};
