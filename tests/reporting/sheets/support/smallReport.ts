import type { Report, ReportChart, ReportTable } from "../../../../src/reporting/report/report";

export const HOSTILE = '=HYPERLINK("http://example.com";"x")';

export const TABLE: ReportTable = {
  id: "ranking:total",
  title: "Bảng 1. Xếp hạng tổng thể",
  columns: [
    { id: "order", heading: ["TT"], kind: "order", decimals: 0 },
    { id: "unit", heading: ["Đơn vị"], kind: "text", decimals: 0 },
    { id: "tier:total", heading: ["Mức xếp loại"], kind: "text", decimals: 0 },
    { id: "points:a", heading: ["Hạ tầng", "Năm 2020"], kind: "points", decimals: 1 },
    { id: "points:a:previous", heading: ["Hạ tầng", "Năm 2019"], kind: "points", decimals: 1 },
    { id: "share:a", heading: ["Tỷ lệ"], kind: "share", decimals: 1 },
  ],
  rows: [
    { kind: "max", cells: [null, "Điểm tối đa", null, 10, 10, null].map((value) => ({ value })) },
    { kind: "section", text: "I. Các sở" },
    { kind: "unit", unitRow: 5, cells: [1, "Sở Y tế", "Mức I", 9.5, 8, 0.95].map((value) => ({ value })) },
    { kind: "unit", unitRow: 6, cells: [2, HOSTILE, "Mức II", 7, null, 0.7].map((value) => ({ value })) },
    {
      kind: "unit",
      unitRow: 7,
      cells: [3, "Văn phòng", null, null, null, null].map((value) => ({ value })),
      note: "Không cung cấp số liệu",
    },
  ],
  notes: ["KXH: Không xếp hạng."],
};

export const CHART: ReportChart = {
  id: "chart:years",
  kind: "years",
  title: "Hình 1. =Hạ tầng",
  categories: ["Sở Y tế", HOSTILE],
  series: [
    { name: "2020", values: [9.5, 7] },
    { name: "2019", values: [8, null] },
  ],
  measure: "points",
  decimals: 1,
  table: TABLE.id,
  altText: "Sở Y tế tăng từ 8,0 lên 9,5.",
};

export const REPORT: Report = {
  language: "vi",
  title: "Kết quả năm 2020",
  rubric: "thu",
  year: 2020,
  parts: [
    { kind: "heading", level: 1, text: "Kết quả tổng hợp" },
    { kind: "sentences", sentences: [{ id: "tiers", text: "Có 01 cơ quan đạt Mức I.", numbers: [] }] },
    { kind: "table", table: TABLE },
    { kind: "chart", chart: CHART },
    { kind: "heading", level: 1, text: "Không có câu nào" },
  ],
  stamp: "Tính bằng CQDT.",
};
