/** What a rubric may say where it chooses from a list, in the order in which people are shown it. */

export const LEVELS = ["department", "district", "commune"] as const;

/** The field's usual rule first. */
export const TIES = ["competition", "dense", "ordinal"] as const;

export const MARK_MEANINGS = ["zero", "exempt", "notSubmitted"] as const;
