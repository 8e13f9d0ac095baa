/** Sentences of pane. */
export const pane = {};
