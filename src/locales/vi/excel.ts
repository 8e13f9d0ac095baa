/** Sentences of excel. */
export const excel = {};
