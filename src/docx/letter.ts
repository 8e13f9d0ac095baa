/**
 * What stands around a report and only its issuer knows. Null: dots to fill in by hand; an empty text: left out.
 * The places of these parts: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục IV.
 */
export interface Letter {
  /** "UBND TỈNH …". */
  readonly parentBody: string | null;
  /** "SỞ THÔNG TIN VÀ TRUYỀN THÔNG". */
  readonly issuingBody: string | null;
  /** "338/BC-STTTT". */
  readonly number: string | null;
  /** Of issue: a province, a town. */
  readonly place: string | null;
  /** Of issue, a day of the computer's own clock. */
  readonly date: Date | null;
  /** The document it is an appendix of, as in "Quyết định số 527/QĐ-UBND ngày … của …"; empty: it is a report of its own. */
  readonly attachedTo: string | null;
  /** "TM. ỦY BAN NHÂN DÂN". */
  readonly authority: string | null;
  /** "CHỦ TỊCH". */
  readonly position: string | null;
  readonly signer: string | null;
  /** Null: dots; the line of the archive is added to what is given. */
  readonly recipients: readonly string[] | null;
}

/** Everything to fill in by hand. */
export const BLANK_LETTER: Letter = {
  parentBody: null,
  issuingBody: null,
  number: null,
  place: null,
  date: null,
  attachedTo: null,
  authority: null,
  position: null,
  signer: null,
  recipients: null,
};
