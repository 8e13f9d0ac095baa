/** Sentences of xlsx. */
export const xlsx = {};
