import { createReportDocx } from "../../src/docx/createReportDocx";
import { BLANK_LETTER, type Letter } from "../../src/docx/letter";
import type { Report, ReportTable } from "../../src/reporting/report/report";
import { openDocx, PARTS, reportOf, rowsOf, TABLE, within, wordsOf } from "./support";

const LETTER: Letter = {
  parentBody: "UBND tỉnh Cao Bằng",
  issuingBody: "Sở Thông tin và Truyền thông",
  number: "12/BC-STTTT",
  place: "Cao Bằng",
  date: new Date(2021, 1, 5),
  attachedTo: "Quyết định số 527/QĐ-UBND của Chủ tịch UBND tỉnh",
  authority: "Giám đốc",
  position: "",
  signer: "Nguyễn Văn A",
  recipients: ["Như trên;"],
};

function paragraphs(report: Report, letter: Letter = BLANK_LETTER): readonly string[] {
  return within(openDocx(createReportDocx(report, letter)).body, "p").map(wordsOf);
}

describe("a report as a Word document", () => {
  it("begins as official documents do and ends with recipients and signature", () => {
    const said = paragraphs(reportOf(PARTS), LETTER);
    expect(said).toEqual(
      expect.arrayContaining([
        "UBND tỉnh Cao Bằng",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/BC-STTTT",
        "Cao Bằng, ngày 05 tháng 02 năm 2021",
        "Phụ lục",
        "Kết quả đánh giá, xếp hạng năm 2020",
        "(Kèm theo Quyết định số 527/QĐ-UBND của Chủ tịch UBND tỉnh)",
        "Có 01 cơ quan đạt Mức II.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "Nguyễn Văn A",
      ]),
    );
    expect(said.indexOf("Nơi nhận:")).toBeGreaterThan(said.indexOf("Tính bằng CQDT, ngày 21/11/2026"));
  });

  it("leaves dots for what is not given, and out what is given as empty", () => {
    const blank = paragraphs(reportOf(PARTS));
    expect(blank.filter((text) => text.startsWith("………")).length).toBeGreaterThanOrEqual(5);
    expect(blank.join("\n")).toMatch(/ngày …… tháng …… năm/u);
    const report = paragraphs(reportOf(PARTS), { ...LETTER, attachedTo: "", number: "" });
    expect(report).toContain("Báo cáo");
    expect(report.join("\n")).not.toMatch(/Kèm theo|Phụ lục|Số:/u);
  });

  it("prints tables as they are: sections, maxima, notes, marks, dashes, Vietnamese numbers", () => {
    const { body } = openDocx(createReportDocx(reportOf([{ kind: "table", table: TABLE }]), BLANK_LETTER));
    const [, table] = within(body, "tbl");
    expect(table === undefined ? [] : rowsOf(table)).toEqual([
      ["TT", "Đơn vị", "Mức xếp loại", "Tổng điểm", "Tỷ lệ"],
      ["", "", "", "Năm 2020", "Năm 2019", ""],
      ["", "Điểm tối đa", "", "60,0", "60,0", ""],
      ["I. Các sở"],
      ["1", "Sở Y tế", "Mức II", "53,8", "50,0", "89,5%"],
      ["2", "Ban Dân tộc", "KXH", "---", "–", "0,0%"],
      ["3", "Sở Ngoại vụ", "Không xếp hạng do không cung cấp số liệu."],
    ]);
    expect(paragraphs(reportOf([{ kind: "table", table: TABLE }]))).toContain("- KXH: Không xếp hạng.");
  });

  it("repeats the heading of a table on each page and breaks no row", () => {
    const { body } = openDocx(createReportDocx(reportOf([{ kind: "table", table: TABLE }]), BLANK_LETTER));
    const rows = within(body, "tbl").flatMap((table, index) => (index === 1 ? within(table, "tr") : []));
    expect(rows.map((row) => within(row, "tblHeader").length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(rows.every((row) => within(row, "cantSplit").length === 1)).toBe(true);
  });

  it("lets neither the heading nor the first or the last unit of a long table stand alone on a page", () => {
    const [max, ...others] = TABLE.rows;
    const unit = others.find(({ kind }) => kind === "unit");
    if (max === undefined || unit === undefined) throw new Error("no rows");
    const table: ReportTable = { ...TABLE, rows: [max, ...Array.from({ length: 20 }, () => unit)] };
    const { body } = openDocx(createReportDocx(reportOf([{ kind: "table", table }]), BLANK_LETTER));
    const rows = within(body, "tbl").flatMap((written, index) => (index === 1 ? within(written, "tr") : []));
    const kept = rows.map((row) => within(row, "p").every((paragraph) => within(paragraph, "keepNext").length === 1));
    const [headings, maximum, last] = [2, 1, rows.length - 1];
    expect(kept.flatMap((isKept, index) => (isKept ? [index] : []))).toEqual([
      ...Array.from({ length: headings + maximum + 1 }, (_, index) => index),
      last - 1,
    ]);
  });

  it("covers the table's grid with every row", () => {
    const { body } = openDocx(createReportDocx(reportOf(PARTS), BLANK_LETTER));
    for (const table of within(body, "tbl")) {
      const columns = within(table, "gridCol").length;
      for (const row of within(table, "tr")) {
        const spans = within(row, "tc").map((cell) => Number(within(cell, "gridSpan")[0]?.attributes["w:val"] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  it("sets narrow tables upright and wide ones on lying pages of their own, all on A4 between the decree's margins", () => {
    const wide: ReportTable = {
      ...TABLE,
      columns: [
        ...TABLE.columns,
        ...Array.from({ length: 12 }, (_, index) => ({
          id: `more${index}`,
          heading: [`Nghiêng ${index}`],
          kind: "points" as const,
          decimals: 2,
        })),
      ],
      rows: [],
    };
    const parts = [...PARTS, { kind: "table" as const, table: wide }, ...PARTS];
    const { body } = openDocx(createReportDocx(reportOf(parts), BLANK_LETTER));
    const sections = within(body, "sectPr");
    expect(sections.map((section) => within(section, "pgSz")[0]?.attributes["w:orient"] ?? "portrait")).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
    for (const section of sections) {
      const [size] = within(section, "pgSz");
      const sides = [Number(size?.attributes["w:w"]), Number(size?.attributes["w:h"])].sort((a, b) => a - b);
      expect(sides).toEqual([11906, 16838]);
      const margins = within(section, "pgMar")[0]?.attributes ?? {};
      const millimeters = (side: string): number => (Number(margins[`w:${side}`]) / 1440) * 25.4;
      for (const [side, least, most] of [
        ["top", 20, 25],
        ["bottom", 20, 25],
        ["left", 30, 35],
        ["right", 15, 20],
      ] as const) {
        expect(Math.round(millimeters(side))).toBeGreaterThanOrEqual(least);
        expect(Math.round(millimeters(side))).toBeLessThanOrEqual(most);
      }
    }
  });

  it("numbers the pages but the first", () => {
    const { body, text } = openDocx(createReportDocx(reportOf(PARTS), BLANK_LETTER));
    expect(text("word/header1.xml")).toContain('w:instr=" PAGE "');
    expect(within(body, "titlePg")).toHaveLength(1);
  });

  it("takes no text for a field, a formula or markup", () => {
    const evil = 'HYPERLINK "http://x" <w:fldSimple w:instr="DDE"/> & =1+1\u0000\u0007\ud800\n{ PAGE }';
    const table: ReportTable = {
      ...TABLE,
      title: evil,
      rows: [{ kind: "unit", unitRow: 7, cells: [{ value: 1 }, { value: evil }], note: evil }],
      notes: [evil],
    };
    const report = {
      ...reportOf([
        { kind: "heading", level: 1, text: evil },
        { kind: "table", table },
      ]),
      title: evil,
    };
    const { body } = openDocx(createReportDocx(report, { ...LETTER, signer: evil }));
    expect([...within(body, "fldSimple"), ...within(body, "instrText"), ...within(body, "hyperlink")]).toEqual([]);
    expect(within(body, "t").map(({ text }) => text)).toContain(
      'HYPERLINK "http://x" <w:fldSimple w:instr="DDE"/> & =1+1\ufffd\ufffd\ufffd { PAGE }',
    );
  });

  it("shows each chart as a vector picture with a metafile for other programs, and tells what it shows", () => {
    const { body, parts, text } = openDocx(createReportDocx(reportOf(PARTS), BLANK_LETTER));
    const [picture] = within(body, "docPr");
    expect(picture?.attributes).toMatchObject({
      name: "Hình 1. Cơ cấu mức xếp loại",
      descr: "Nhiều nhất là Mức II: 75%.",
    });
    const relationships = text("word/_rels/document.xml.rels");
    for (const name of ["blip", "svgBlip"]) {
      const id = within(body, name)[0]?.attributes["r:embed"] ?? "";
      const target = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`, "u").exec(relationships)?.[1] ?? "";
      expect(parts.get(`word/${target}`)?.length).toBeGreaterThan(500);
    }
  });

  it("cuts a chart that no page holds into several", () => {
    const categories = Array.from({ length: 108 }, (_, index) => `Xã ${index + 1}`);
    const chart = {
      id: "stacked",
      kind: "stacked" as const,
      title: "Hình 1. Tổng điểm",
      categories,
      series: [{ name: "Hạ tầng", values: categories.map((_, index) => index) }],
      measure: "points" as const,
      decimals: 0,
      table: "ranking:total",
      altText: "",
    };
    const said = paragraphs(reportOf([{ kind: "chart", chart }]));
    expect(said.filter((text) => text.startsWith("Hình 1"))).toEqual(
      [1, 2, 3].map((page) => `Hình 1. Tổng điểm (${page}/3)`),
    );
  });

  it("names every part it has and has every part it names", () => {
    const { parts, text } = openDocx(createReportDocx(reportOf(PARTS), BLANK_LETTER));
    const types = text("[Content_Types].xml");
    for (const part of parts.keys()) {
      const isNamed =
        types.includes(`PartName="/${part}"`) || types.includes(`Extension="${part.split(".").at(-1) ?? ""}"`);
      expect(isNamed).toBe(true);
    }
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/gu)) expect(parts.has(part ?? "")).toBe(true);
    for (const [, target] of text("word/_rels/document.xml.rels").matchAll(/Target="([^"]+)"/gu)) {
      expect(parts.has(`word/${target ?? ""}`)).toBe(true);
    }
    expect(
      [...text("word/document.xml").matchAll(/r:(?:id|embed)="([^"]+)"/gu)].every(([, id]) =>
        text("word/_rels/document.xml.rels").includes(`Id="${id ?? ""}"`),
      ),
    ).toBe(true);
  });

  it("has the same bytes at each making", () => {
    expect(createReportDocx(reportOf(PARTS), LETTER)).toEqual(createReportDocx(reportOf(PARTS), LETTER));
  });

  it("speaks the report's language throughout", () => {
    const said = paragraphs({ ...reportOf(PARTS), language: "en" }, LETTER);
    expect(said).toEqual(
      expect.arrayContaining([
        "SOCIALIST REPUBLIC OF VIET NAM",
        "No. 12/BC-STTTT",
        "Cao Bằng, 5 February 2021",
        "53.8",
        "Recipients:",
      ]),
    );
  });
});
