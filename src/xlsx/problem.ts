/** What a file that is no .xlsx seems to be. */
export type FileKind =
  "xls" | "xlsb" | "docx" | "pptx" | "ods" | "doc" | "pdf" | "html" | "xml" | "text" | "zip" | "unknown";

/** Why a workbook cannot be opened, or an edit of it not saved. Nothing is changed then. */
export type XlsxProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "not-xlsx"; readonly looksLike: FileKind }
  | { readonly code: "encrypted" }
  /** The end of the package is missing, or what is packed cannot be unpacked. */
  | { readonly code: "damaged-package" }
  /** `limit` and `megabytes` are of the same thing: the file itself, all of it unpacked, or the named part unpacked. */
  | {
      readonly code: "too-large";
      readonly of: "file" | "unpacked" | "part";
      readonly part: string | null;
      readonly megabytes: number;
      readonly limit: number;
    }
  | { readonly code: "missing-part"; readonly part: string }
  /** `reason` is the technical text of what is wrong, in English. */
  | { readonly code: "damaged-part"; readonly part: string; readonly reason: string }
  | { readonly code: "no-worksheet" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  /** A new sheet's name is taken, empty, longer than 31 characters, or holds one of `: \ / ? * [ ]`. */
  | { readonly code: "sheet-name"; readonly sheet: string; readonly reason: "taken" | "invalid" }
  /** Part of an array formula cannot be changed alone. */
  | { readonly code: "inside-array"; readonly sheet: string; readonly cell: string; readonly area: string }
  | { readonly code: "outside-sheet"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Excel holds at most 32,767 characters in a cell and 8,192 in a formula. */
  | { readonly code: "content-too-long"; readonly sheet: string; readonly cell: string; readonly limit: number };

/** Carries a problem out of the depths of reading or saving; `openXlsx` turns it into an outcome, `saveXlsx` throws it. */
export class XlsxRefusal extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.code);
    this.name = "XlsxRefusal";
  }
}
