/**
 * Below this likeness (0–1) a column is not taken for an indicator or result: it stays unmatched and the user chooses. At
 * 0.6 a heading shares more than half of the words (weighted by how telling they are) with a name of the criterion.
 */
export const LIKELY = 0.6;

/** From this likeness on a second column is said to name the same indicator: equal apart from spelling and fillers. */
export const SAME = 0.9;

/** Below this confidence (0–1) a column that was taken, or a unit's name, is for the user to confirm: it is asked, not held for right. */
export const ASKED_BELOW = 0.7;
