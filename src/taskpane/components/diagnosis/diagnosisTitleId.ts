/** The element that takes the keyboard where the self-check is in view. */
export const DIAGNOSIS_TITLE_ID = "diagnosis-title";
