/** The namespace of the custom XML part in which a workbook keeps what CQDT remembers, by every door. */
export const REMEMBER_NAMESPACE = "urn:cqdt:remember";

/** Under this key the workbook keeps its own rubrics: a list of rubrics as JSON. */
export const RUBRICS_KEY = "rubrics";
