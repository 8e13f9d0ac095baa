/** Sentences of checking. */
export const checking = {};
