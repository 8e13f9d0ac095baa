import type { AuditEntry } from "../../src/checking/audit/audit";

/** A published cell of which the audit says why it differs, reviewed by hand against its document. */
export interface PublishedEntry extends Pick<
  AuditEntry,
  "cell" | "unit" | "criterion" | "output" | "basis" | "printed" | "reasons"
> {
  /** Name of the table's file; cells are those of the file, headings in row 1. */
  readonly table: string;
  /** The reason in words, with the arithmetic. */
  readonly why: string;
}

/** Every wrong entry of the published tables, in the order of the tables. */
export const PUBLISHED_WRONG: readonly PublishedEntry[] = [
  { table: "cao-bang-2020-huyen-bang13-ket-qua", cell: "B2", unit: "TP.Cao Bằng", criterion: "results", output: "total", basis: "recomputed", printed: "48.02", reasons: [], why: "22.50 + 22.50 + 2.26 + 1.00 is 48.26; table 8 prints 22.25 for Tương tác, with which the sum is 48.01. The total follows table 8, the score 22.50 stands here and in table 15." },
  { table: "cao-bang-2020-huyen-bang13-ket-qua", cell: "B5", unit: "Huyện Hòa An", criterion: "results", output: "total", basis: "recomputed", printed: "42.62", reasons: [{ code: "stale-total", criterion: "presence", cell: "D5", points: 17.11 }, { code: "stale-total", criterion: "interaction", cell: "F5", points: 18.86 }], why: "20.50 + 22.25 + 2.26 + 1.00 is 46.01; table 8 prints 18.86 for Tương tác, with which the sum is 42.62. The total follows table 8, the score 22.25 stands here and in table 15." },
  { table: "cao-bang-2020-so", cell: "E9", unit: "Văn phòng UBND tỉnh", criterion: "total", output: "total", basis: "recomputed", printed: "44.2", reasons: [{ code: "digit-off", cell: "E9", meant: 45.2 }], why: "5.0 + 13.2 + 12.0 + 6.0 + 4.0 + 5.0 is 45.2, here as in tables 2 to 7; six scores rounded at one decimal explain 0.3, not 1.0: 4 stands for 5." },
  { table: "cao-bang-2020-so", cell: "C14", unit: "Sở Kế hoạch và Đầu tư", criterion: "total", output: "rank", basis: "printed", printed: "13", reasons: [{ code: "copied-row", unit: "Sở Khoa học và Công nghệ", cell: "A17" }, { code: "rank-contradicts-own-total", cell: "E14", total: 39.7, low: 40.1, high: 41.3 }], why: "Printed with the scores and the total (39.7) of Sở Khoa học và Công nghệ, yet at rank 13, between 41.3 and 40.1: the row was copied. At 39.7 both would share rank 15." },
  { table: "cao-bang-2020-so", cell: "C15", unit: "Ban Dân tộc", criterion: "total", output: "rank", basis: "printed", printed: "14", reasons: [{ code: "displaced", unit: "Sở Kế hoạch và Đầu tư", cell: "C14" }], why: "40.1 is the 13th total; it stands at 14 because Sở Kế hoạch và Đầu tư with 39.7 is ranked 13th." },
  { table: "cao-bang-2020-so", cell: "C16", unit: "Sở Giao thông vận tải", criterion: "total", output: "rank", basis: "printed", printed: "15", reasons: [{ code: "displaced", unit: "Sở Kế hoạch và Đầu tư", cell: "C14" }], why: "40.0 is the 14th total; it stands at 15 because Sở Kế hoạch và Đầu tư with 39.7 is ranked 13th." },
  { table: "cao-bang-2020-so", cell: "C17", unit: "Sở Khoa học và Công nghệ", criterion: "total", output: "rank", basis: "printed", printed: "16", reasons: [{ code: "displaced", unit: "Sở Kế hoạch và Đầu tư", cell: "C14" }], why: "39.7 twice is rank 15 twice; it stands at 16 because Sở Kế hoạch và Đầu tư with the same 39.7 is ranked 13th." },
  { table: "hoa-binh-2019-so-san-sang", cell: "G6", unit: "Sở Văn hóa, TT và DL", criterion: "readiness", output: "rank", basis: "printed", printed: "I", reasons: [{ code: "letter-for-digit", cell: "G6", written: "I", meant: 1 }], why: "The letter I stands for the rank 1 that all totals of 27 share." },
  { table: "hoa-binh-2019-so-san-sang", cell: "G6", unit: "Sở Văn hóa, TT và DL", criterion: "readiness", output: "rank", basis: "recomputed", printed: "I", reasons: [{ code: "letter-for-digit", cell: "G6", written: "I", meant: 1 }], why: "The letter I stands for the rank 1 that all totals of 27 share." },
];

/** Every entry that is not wrong and yet needs more than rounding to be explained. */
export const PUBLISHED_EXPLAINED: readonly PublishedEntry[] = [
  { table: "bac-giang-2021-huyen-ung-dung", cell: "J2", unit: "UBND thành phố Bắc Giang", criterion: "total", output: "total", basis: "recomputed", printed: "0.82250", reasons: [{ code: "scores-cut-off", departing: 10 }], why: "0.05 × 1.000 + 0.3 × 0.748 + 0.3 × 0.612 + 0.15 × 0.860 + 0.05 × 0.900 + 0.1 × 1.000 + 0.1 × 0.900 is 0.82200; indices rounded at three decimals, none above 1, give 0.82245 at most. But all ten districts print more than their indices give (0.00010 to 0.00050), none less, as do 15 of 20 departments, the other five exactly: the indices were cut off after three decimals. Cut off, they give 0.82200 to 0.82290. Apart from that, weights within the inferred brackets give all ten numbers." },
];
