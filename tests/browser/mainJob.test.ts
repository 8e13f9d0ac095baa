import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { columnNumber } from "../../src/grid/address";
import type { Grid } from "../../src/grid/grid";
import { valueAt } from "../../src/grid/grid";
import { findRubric } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { PUBLISHED_DIFFERENCES } from "../data/published-differences";
import { readPublished } from "../data/readPublished";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeScreenshot } from "./support/takeScreenshot";
import { openSample, openWorkbench, save, watchForeignRequests } from "./support/workbenchPage";

/** How a sample prints its results: the column of each printed result, by its name in the published table. */
interface Walk {
  readonly rubric: string;
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  readonly unitColumn: string;
  readonly printed: Readonly<Record<string, string>>;
  /** Where the root's percent is written, and its name in the published table. */
  readonly percent: { readonly column: string; readonly name: string | null };
  readonly status: string;
  /** Text of the first filled cell of each kind as Excel stores it. */
  readonly stored: Readonly<Record<string, string>>;
}

const WALKS: readonly Walk[] = [
  {
    rubric: "cao-bang-2020-so",
    sheet: "Bảng 1",
    rows: [11, 30],
    unitColumn: "B",
    printed: { "Mức xếp hạng": "C", "Thứ tự xếp hạng 2020": "D", "Tổng điểm 2020": "F" },
    percent: { column: "M", name: null },
    status: "20 đơn vị · 6 chỉ tiêu · 0 lỗi · 1 cảnh báo",
    stored: {
      F11: '_xldudf_CQDT_TOTAL("cao-bang-2020-so",G11:L11)',
      C11: '_xldudf_CQDT_TIER("cao-bang-2020-so",G11:L11)',
    },
  },
  {
    rubric: "bac-kan-2020-tinh",
    sheet: "Phụ lục 1",
    rows: [9, 32],
    unitColumn: "B",
    printed: {
      "Tổng điểm Điều kiện sẵn sàng": "F",
      "Mức xếp loại Điều kiện sẵn sàng": "G",
      "Tổng điểm Kết quả": "L",
      "Mức xếp loại Kết quả": "M",
      "Tổng điểm": "N",
      "Vị trí xếp hạng": "O",
    },
    percent: { column: "R", name: "% Tổng điểm" },
    status: "24 đơn vị · 7 chỉ tiêu · 0 lỗi · 0 cảnh báo",
    stored: {
      F9: '_xldudf_CQDT_TOTAL("bac-kan-2020-tinh/readiness",C9:E9)',
      N9: '_xldudf_CQDT_TOTAL("bac-kan-2020-tinh",C9:E9,H9:K9)',
    },
  },
];

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test.each(WALKS)(
  "$rubric: from an opened sample to a filled, highlighted, saved workbook that agrees with the published table",
  async (walk) => {
    const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: "vi-VN" });
    const foreignRequests = watchForeignRequests(page, served.origin);
    const pane = await openWorkbench(page, served.origin);
    await openSample(page, walk.rubric);

    await pane.getByRole("radio", { name: findRubric(walk.rubric)?.title.vi ?? "" }).check();
    await pane.getByText(walk.status).waitFor();
    await takeScreenshot(page, `${walk.rubric}-1-bo-tieu-chi`);

    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await takeScreenshot(page, `${walk.rubric}-2-kiem-tra`);

    await pane.getByRole("tab", { name: "Tính điểm" }).click();
    for (const output of ["Tổng điểm", "Tỷ lệ", "Mức xếp loại", "Thứ hạng"]) {
      await pane.getByRole("checkbox", { name: new RegExp(`^${output} `) }).check();
    }
    await takeScreenshot(page, `${walk.rubric}-3-xem-truoc`);
    await pane.getByRole("button", { name: "Điền kết quả" }).click();
    await pane.getByText(/^Đã điền \d/).waitFor();
    await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
    await takeScreenshot(page, `${walk.rubric}-3-tinh-diem`);

    await pane.getByRole("tab", { name: "Tô màu" }).click();
    await pane.getByRole("button", { name: "Tô màu", exact: true }).click();
    await pane.getByText(/^Đã tô màu bằng \d+ quy tắc/).waitFor();
    await takeScreenshot(page, `${walk.rubric}-4-to-mau`);

    const saved = open(await save(page));
    compareWithPublished(walk, saved);
    compareWithOriginal(walk, saved);
    expect(foreignRequests).toEqual([]);
    await page.close();
  },
  120_000,
);

function open(bytes: Uint8Array): XlsxFile {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

interface Difference {
  readonly unit: string;
  readonly column: string;
  readonly printed: string;
}

/** Every printed result against the filled one, on the saved file; what differs must stand in the reviewed list. */
function compareWithPublished(walk: Walk, saved: XlsxFile): void {
  const filled = gridOf(saved, walk.sheet);
  const published = gridOf(saved, "Công bố");
  const differences: Difference[] = [];
  const byUnit = new Map(readPublished(walk.rubric).map((row) => [row["Đơn vị"], row]));
  let compared = 0;
  for (let row = walk.rows[0]; row <= walk.rows[1]; row++) {
    const unit = String(valueAt(published, row, columnNumber(walk.unitColumn) ?? 0));
    for (const [name, column] of Object.entries(walk.printed)) {
      const printed = valueAt(published, row, columnNumber(column) ?? 0);
      if (printed === null) continue;
      compared++;
      const shown = valueAt(filled, row, columnNumber(column) ?? 0);
      const same =
        typeof printed === "number" && typeof shown === "number"
          ? Math.abs(printed - shown) < 1e-9
          : printed === shown || (printed === "---" && shown === 0);
      if (!same) differences.push({ unit, column: name, printed: String(printed) });
    }
    const percent = walk.percent.name === null ? undefined : byUnit.get(unit)?.[walk.percent.name];
    if (percent !== undefined && percent !== "") {
      const shown = valueAt(filled, row, columnNumber(walk.percent.column) ?? 0);
      expect([unit, `${(Number(shown) * 100).toFixed(2)}%`]).toEqual([unit, percent]);
    }
  }
  expect(compared).toBeGreaterThan(walk.rows[1] - walk.rows[0]);
  const listed = PUBLISHED_DIFFERENCES.filter(({ table }) => table === walk.rubric);
  expect(inOrder(differences)).toEqual(
    inOrder(listed.map(({ unit, column, printed }) => ({ unit, column, printed: String(Number(printed)) }))),
  );
}

function inOrder(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ unit, column, printed }) => `${unit}, ${column}: ${printed}`).sort();
}

/** Functions stored as Excel stores them, rules added, and everything else as it was. */
function compareWithOriginal(walk: Walk, saved: XlsxFile): void {
  const original = open(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${walk.rubric}.xlsx`)));
  const part = saved.sheets.find(({ name }) => name === walk.sheet)?.part ?? "";
  const xml = Buffer.from(saved.parts.get(part) ?? new Uint8Array()).toString("utf8");
  for (const [cell, formula] of Object.entries(walk.stored)) {
    const stored = new RegExp(`<c r="${cell}"[^>]*><f>([^<]*)</f><v>([^<]+)</v></c>`).exec(xml);
    expect(stored?.[1]?.replaceAll("&quot;", '"')).toBe(formula);
  }
  expect(xml.match(/<conditionalFormatting /g)?.length ?? 0).toBeGreaterThan(0);
  const scores = (file: XlsxFile): Grid => gridOf(file, "Công bố");
  expect(scores(saved).values).toEqual(scores(original).values);
  const touched = new Set([
    part,
    "xl/styles.xml",
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  for (const [name, bytes] of original.parts) {
    if (touched.has(name)) continue;
    expect([name, Buffer.from(saved.parts.get(name) ?? new Uint8Array()).equals(Buffer.from(bytes))]).toEqual([
      name,
      true,
    ]);
  }
}
