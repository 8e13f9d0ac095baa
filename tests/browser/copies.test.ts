import type { FrameLocator, Page } from "playwright-core";
import { readOwnFormula } from "../../src/filling/formulas/ownFormula";
import type { Grid } from "../../src/grid/grid";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";
import { save } from "./support/workbenchPage";

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1500, (opened) => {
  ({ page, pane } = opened);
});

function opened(bytes: Uint8Array): XlsxFile {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.problems[0].code);
  return file.value;
}

/** The board as people see it. */
function board(file: XlsxFile): Grid {
  return gridOf(file, "Bảng 1");
}

function ownCalls({ formulas }: Grid): number {
  return formulas.flat().filter((formula) => formula !== null && readOwnFormula(formula) !== null).length;
}

/** A file's text in which something of CQDT may stand; the line below the results is meant to stay. */
function traces(file: XlsxFile): readonly string[] {
  return [...file.parts].flatMap(([part, bytes]) =>
    /_xldudf|urn:cqdt/.test(new TextDecoder().decode(bytes)) ? [part] : [],
  );
}

test.each([
  ["values", "Giá trị"],
  ["formulas", "Công thức Excel"],
])(
  "a sheet filled with functions, copied as %s, opens as a new workbook that shows the same without CQDT",
  async (kind, choice) => {
    await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
    await pane.getByText(/^20 đơn vị/).waitFor();
    await pane.getByRole("tab", { name: "Tính điểm" }).click();
    await pane.getByRole("button", { name: "Điền kết quả" }).click();
    await pane.getByText(/^Đã điền \d/).waitFor();
    await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
    const filled = opened(await save(page));
    expect(ownCalls(board(filled))).toBeGreaterThan(50);

    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    await pane.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
    await takeScreenshot(page, `ban-gui-${kind}`);
    await pane.getByRole("button", { name: "Tạo bản sao" }).click();
    await page.locator(".file-name", { hasText: "Book2.xlsx" }).waitFor();
    await pane.getByRole("tab", { name: "Bộ tiêu chí" }).waitFor();
    await takeScreenshot(page, `ban-gui-${kind}-mo`);
    const copied = opened(await save(page));

    const before = board(filled);
    const after = board(copied);
    expect(ownCalls(after)).toBe(0);
    expect(traces(copied)).toEqual([]);
    const shown = ({ values }: Grid): unknown =>
      values.map((row) => row.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)));
    expect(shown(after)).toEqual(shown(before));
    expect(after.formulas.flat().filter((formula) => formula !== null)).toHaveLength(
      kind === "formulas" ? before.formulas.flat().filter((formula) => formula !== null).length : 0,
    );
  },
  120_000,
);
