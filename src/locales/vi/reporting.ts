/** Sentences of reporting. */
export const reporting = {};
