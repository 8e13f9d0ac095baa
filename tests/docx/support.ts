import { unzipSync } from "fflate";
import type { Report, ReportChart, ReportPart, ReportTable } from "../../src/reporting/report/report";
import { parseXml, type XmlElement } from "../../src/xlsx/xml";

/** A document's parts as text, and its body as a tree. */
export interface OpenedDocx {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly text: (part: string) => string;
  readonly body: XmlElement;
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const text = (part: string): string => new TextDecoder().decode(parts.get(part));
  const [body] = parseXml("word/document.xml", text("word/document.xml")).children;
  if (body === undefined) throw new Error("no body");
  return { parts, text, body };
}

/** The elements of this name in an element, itself not, in the order of the document. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

export function wordsOf(element: XmlElement): string {
  return within(element, "t")
    .map(({ text }) => text)
    .join("");
}

/** Each row of a table as the texts of its cells. */
export function rowsOf(table: XmlElement): readonly (readonly string[])[] {
  return within(table, "tr").map((row) => within(row, "tc").map(wordsOf));
}

export const TABLE: ReportTable = {
  id: "ranking:total",
  title: "Bảng 1. Xếp hạng tổng thể",
  columns: [
    { id: "order", heading: ["TT"], kind: "order", decimals: 0 },
    { id: "unit", heading: ["Đơn vị"], kind: "text", decimals: 0 },
    { id: "tier", heading: ["Mức xếp loại"], kind: "text", decimals: 0 },
    { id: "now", heading: ["Tổng điểm", "Năm 2020"], kind: "points", decimals: 1 },
    { id: "before", heading: ["Tổng điểm", "Năm 2019"], kind: "points", decimals: 1 },
    { id: "share", heading: ["Tỷ lệ"], kind: "share", decimals: 1 },
  ],
  rows: [
    { kind: "max", cells: [null, "Điểm tối đa", null, 60, 60, null].map((value) => ({ value })) },
    { kind: "section", text: "I. Các sở" },
    { kind: "unit", unitRow: 7, cells: [1, "Sở Y tế", "Mức II", 53.75, 50, 0.895].map((value) => ({ value })) },
    { kind: "unit", unitRow: 8, cells: [2, "Ban Dân tộc", "KXH", "---", null, 0].map((value) => ({ value })) },
    {
      kind: "unit",
      unitRow: 9,
      cells: [3, "Sở Ngoại vụ", null, null, null, null].map((value) => ({ value })),
      note: "Không xếp hạng do không cung cấp số liệu.",
    },
  ],
  notes: ["KXH: Không xếp hạng."],
};

export const CHART: ReportChart = {
  id: "shares:total",
  kind: "shares",
  title: "Hình 1. Cơ cấu mức xếp loại",
  categories: ["Mức II", "KXH"],
  series: [{ name: "Tỷ lệ", values: [0.75, 0.25] }],
  measure: "share",
  decimals: 1,
  table: "tiers:total",
  altText: "Nhiều nhất là Mức II: 75%.",
};

export const PARTS: readonly ReportPart[] = [
  { kind: "heading", level: 1, text: "Kết quả tổng hợp" },
  { kind: "sentences", sentences: [{ id: "tiers:total", text: "Có 01 cơ quan đạt Mức II.", numbers: [] }] },
  { kind: "table", table: TABLE },
  { kind: "chart", chart: CHART },
];

export function reportOf(parts: readonly ReportPart[]): Report {
  return {
    language: "vi",
    title: "Mức độ ứng dụng CNTT",
    rubric: "trial",
    year: 2020,
    parts,
    stamp: "Tính bằng CQDT, ngày 21/11/2026",
  };
}
