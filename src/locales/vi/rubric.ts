/** Sentences of rubric. */
export const rubric = {};
