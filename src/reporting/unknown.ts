/** Stands where a number is not known; never 0. */
export const UNKNOWN = "–";
