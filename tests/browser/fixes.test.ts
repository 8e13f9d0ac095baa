import type { FrameLocator, Page } from "playwright-core";
import type { CellValue } from "../../src/grid/grid";
import type { Inspection } from "../../src/workbench/session/inspection";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { publishedSheet } from "../evaluation/evaluatePublished";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";
import { openFile } from "./support/workbenchPage";

declare const cqdtWorkbench: Inspection;

const SHEET = "Chấm điểm";

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

/** Cao Bằng's departments as somebody sent them: numbers as text, non-breaking spaces, decomposed letters, one unit twice. */
function messySheet(): CellValue[][] {
  const rows = publishedSheet("cao-bang-2020-so").map(([name = null, , , , , ...points]): CellValue[] => [
    name,
    ...points,
  ]);
  const written = rows.map((row, index) =>
    row.map((value, column): CellValue => {
      if (typeof value === "number" && (index + column) % 7 === 0) return `\u00a0${String(value).replace(".", ",")}`;
      if (typeof value !== "string") return value;
      if (index === 0) return value.normalize("NFD");
      return index % 5 === 0 ? value.replaceAll(" ", "\u00a0") : value;
    }),
  );
  const [, first = []] = rows;
  return [...written, [...first.slice(0, -1), 1]];
}

function fileOf(rows: readonly (readonly CellValue[])[]): Buffer {
  const cells = rows.flatMap((row, above) =>
    row.flatMap((content, left) =>
      content === null || typeof content === "boolean" ? [] : [{ row: above + 1, column: left + 1, content }],
    ),
  );
  return Buffer.from(createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: SHEET, cells }] }));
}

/** Values and formulas of the sheet as the workbench holds them. */
function readSheet(rows: number, columns: number): Promise<unknown> {
  return page.evaluate(
    ([lastRow, lastColumn]) => {
      const cells: unknown[] = [];
      for (let row = 1; row <= lastRow; row++) {
        for (let column = 0; column < lastColumn; column++) {
          const cell = cqdtWorkbench.readCell(String.fromCharCode(65 + column) + String(row));
          cells.push([cell?.value, cell?.formula, cell?.text]);
        }
      }
      return cells;
    },
    [rows, columns] as const,
  );
}

async function narrow(): Promise<void> {
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "1400px" });
    frame.style.width = "360px";
  });
}

test("a messy sheet is put right after a preview, its findings go, and undo gives back the very same sheet", async () => {
  const rows = messySheet();
  await openFile(page, "gui.xlsx", fileOf(rows));
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
  await pane.getByText(/^21 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane
    .getByText(/chứa số ở dạng văn bản/)
    .first()
    .waitFor();
  await pane.getByText(/dấu cách không ngắt hoặc chữ tổ hợp/).waitFor();
  const before = await readSheet(rows.length, 7);

  const section = pane.getByRole("region", { name: "Sửa được ngay" });
  await section.getByRole("button", { name: "Sửa tất cả…" }).click();
  const apply = section.getByRole("button", { name: /^Áp dụng cho \d+ ô$/ });
  await apply.waitFor();
  await section.getByText(/1 đơn vị có hai hàng/).click();
  await section.getByText("≠ khác nhau").first().waitFor();
  await page.setViewportSize({ width: 1400, height: 1400 });
  await narrow();
  await section.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  await takeScreenshot(page.locator("iframe"), "fixes-360");
  const widths = await pane.locator("main").evaluate((main) => {
    const { clientWidth, scrollWidth } = main.ownerDocument.documentElement;
    return [clientWidth, Math.max(scrollWidth, main.scrollWidth)];
  });
  expect(widths).toEqual([360, 360]);
  expect(await axeFindings(page)).toEqual([]);

  await apply.press("Enter");
  await pane.getByText(/^Đã sửa \d+ ô; điểm và cách hiểu bảng giữ nguyên\.$/).waitFor();
  await pane.getByText(/chứa số ở dạng văn bản/).waitFor({ state: "detached" });
  await pane.getByText(/dấu cách không ngắt hoặc chữ tổ hợp/).waitFor({ state: "detached" });
  expect(await readSheet(rows.length, 7)).not.toEqual(before);
  await takeScreenshot(page.locator("iframe"), "fixes-done-360");

  await pane.getByRole("button", { name: "Hoàn tác lần sửa này" }).press("Enter");
  await pane.getByText("Đã hoàn tác: các ô trở lại đúng như trước.").waitFor();
  expect(await readSheet(rows.length, 7)).toEqual(before);
  await pane
    .getByText(/chứa số ở dạng văn bản/)
    .first()
    .waitFor();
});
