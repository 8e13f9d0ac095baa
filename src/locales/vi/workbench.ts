/** Sentences of workbench. */
export const workbench = {};
