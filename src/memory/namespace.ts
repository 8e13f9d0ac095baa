/** The namespace of the custom XML part in which a workbook keeps what CQDT remembers, by every door. */
export const REMEMBER_NAMESPACE = "urn:cqdt:remember";
