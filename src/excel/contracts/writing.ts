import type { Block } from "../../grid/block";
import type { Contract } from "./contract";
import { expectClose, expectDifferent, expectEqual, expectRefused, valueOf } from "./expectations";

export const WRITING: readonly Contract[] = [
  {
    id: "writing-contents",
    subject: "writing",
    name: {
      vi: "Ghi số, đúng/sai, công thức và ô trống",
      en: "Writes numbers, booleans, formulas and empty cells",
    },
    async check({ workbook, sheet, enter, read }) {
      await enter("A1:A4", [["cũ"], ["cũ"], ["cũ"], ["cũ"]]);
      const block: Block = {
        row: 1,
        column: 1,
        contents: [[0.1], [true], [{ formula: "=A1*3" }], [null]],
        numberFormat: "0.00",
      };
      valueOf(await workbook.write(sheet, [block]));
      const { values, formulas, numberFormat } = await read("A1:A4");
      expectEqual([[0.1], [true]], values.slice(0, 2));
      expectClose(0.3, values[2]?.[0], 1e-12);
      expectEqual(["=A1*3"], formulas[2]);
      expectEqual([""], values[3]);
      expectEqual([["0.00"], ["0.00"], ["0.00"], ["0.00"]], numberFormat);
    },
  },
  {
    id: "writing-formula-into-text-cell",
    subject: "writing",
    name: {
      vi: "Công thức vẫn là công thức trong ô từng được định dạng văn bản",
      en: "A formula is a formula also in a cell that was formatted as text",
    },
    async check({ workbook, sheet, enter, read }) {
      await enter("A1:A2", [["'5"], ["'x"]], "@");
      valueOf(await workbook.write(sheet, [{ row: 1, column: 1, contents: [[{ formula: "=2+3" }], ["y"]] }]));
      expectEqual([[5], ["y"]], (await read("A1:A2")).values);
    },
  },
  {
    id: "writing-looks-like-its-model",
    subject: "writing",
    name: {
      vi: "Cột mới giống cột mẫu: nền, chữ, viền, canh lề, độ rộng; không giống định dạng số",
      en: "A new column looks like its model: fill, font, border, alignment, width; not its number format",
    },
    async check({ workbook, sheet, enter, read, onSheet }) {
      await enter("A1:A3", [["Tổng"], [1], [2]], "0.00%");
      await onSheet((worksheet) => {
        const heading = worksheet.getRange("A1").format;
        heading.fill.color = "#DDEEFF";
        heading.font.bold = true;
        heading.horizontalAlignment = "Center";
        heading.borders.getItem("EdgeBottom").style = "Continuous";
        heading.columnWidth = 120;
      });
      const lookOf = (address: string): Promise<Look> =>
        onSheet((worksheet, context) => readLook(worksheet, context, address));
      const before = await lookOf("C1");
      const block: Block = { row: 1, column: 3, contents: [["Xếp hạng"], [1], [2]], formatLikeColumn: 1 };
      valueOf(await workbook.write(sheet, [block]));
      const { width, ...look } = await lookOf("C1");
      expectEqual({ fill: "#DDEEFF", bold: true, alignment: "Center", bottom: "Continuous" }, look);
      expectClose((await lookOf("A1")).width, width, 1);
      expectDifferent(Math.round(before.width), Math.round(width));
      expectEqual([["General"], ["General"], ["General"]], (await read("C1:C3")).numberFormat);
    },
  },
  {
    id: "writing-unlocked-cells",
    subject: "writing",
    name: {
      vi: "Ô không khóa trên trang được bảo vệ được ghi và trả lại, ô khóa được nêu tên",
      en: "On a protected sheet unlocked cells are written and put back, locked ones are named",
    },
    async check({ workbook, sheet, enter, read, onSheet }) {
      await enter("A1:B2", [
        ["cũ", 1],
        ["=1+1", 2],
      ]);
      await onSheet((worksheet) => {
        worksheet.getRange("A1:A2").format.protection.locked = false;
        worksheet.protection.protect();
      });
      const block = { row: 1, column: 1, contents: [[7], [8]], numberFormat: "0.00" };
      const snapshot = valueOf(await workbook.write(sheet, [block]));
      expectEqual([[7], [8]], (await read("A1:A2")).values);
      valueOf(await workbook.restore(snapshot));
      expectEqual([["cũ"], ["=1+1"]], (await read("A1:A2")).formulas);
      const wide = {
        ...block,
        contents: [
          [7, 7],
          [8, 8],
        ],
      };
      expectRefused({ code: "cells-locked", sheet, areas: ["B1:B2"] }, await workbook.write(sheet, [wide]));
      expectEqual(
        [
          ["cũ", 1],
          ["=1+1", 2],
        ],
        (await read("A1:B2")).formulas,
      );
    },
  },
  {
    id: "writing-refused-when-protected",
    subject: "writing",
    name: {
      vi: "Trang được bảo vệ: ô bị khóa được nêu tên, không gì thay đổi",
      en: "On a protected sheet the locked cells are named and nothing is changed",
    },
    async check({ workbook, sheet, enter, read, protect }) {
      await enter("A1", [[1]]);
      await protect();
      const outcome = await workbook.write(sheet, [{ row: 1, column: 1, contents: [[2]] }]);
      expectRefused({ code: "cells-locked", sheet, areas: ["A1"] }, outcome);
      expectEqual([[1]], (await read("A1")).values);
    },
  },
  {
    id: "writing-puts-back-after-failure",
    subject: "writing",
    name: {
      vi: "Hỏng giữa chừng thì trả lại đúng những gì đã có",
      en: "A failure half-way puts back what was there",
    },
    async check({ workbook, sheet, enter, read }) {
      await enter(
        "A1:B2",
        [
          ["Tên", "'0012"],
          ["=1+1", ""],
        ],
        "0.0",
      );
      const good: Block = {
        row: 1,
        column: 1,
        contents: [
          ["mới", 1],
          [2, 3],
        ],
        numberFormat: "0%",
      };
      const bad: Block = { row: 5, column: 5, contents: [[{ formula: "=SUM((" }]] };
      const outcome = await workbook.write(sheet, [good, bad]);
      const seen = outcome.ok ? null : outcome.problems.map((problem) => ({ ...problem, reason: "" }));
      expectEqual([{ code: "write-failed", sheet, restored: true, cells: [], reason: "" }], seen);
      const { values, formulas, numberFormat } = await read("A1:B2");
      expectEqual(
        [
          ["Tên", "0012"],
          [2, ""],
        ],
        values,
      );
      expectEqual(["=1+1", ""], formulas[1]);
      expectEqual(
        [
          ["0.0", "0.0"],
          ["0.0", "0.0"],
        ],
        numberFormat,
      );
    },
  },
  {
    id: "writing-cancelled",
    subject: "writing",
    name: {
      vi: "Ghi rồi hủy thì trang vẫn như cũ",
      en: "A cancelled write leaves the sheet as it was",
    },
    async check({ workbook, sheet, enter, read }) {
      await enter("A1", [[1]]);
      const cancelled = new AbortController();
      const options = {
        signal: cancelled.signal,
        onProgress: () => {
          cancelled.abort();
        },
      };
      const outcome = await workbook.write(sheet, [{ row: 1, column: 1, contents: [[2]] }], options);
      expectRefused({ code: "cancelled" }, outcome);
      expectEqual([[1]], (await read("A1")).values);
    },
  },
  {
    id: "writing-progress",
    subject: "writing",
    name: {
      vi: "Tiến độ chỉ tăng, cho đến khi xong",
      en: "Progress goes to the end and never back",
    },
    async check({ workbook, sheet, enter }) {
      await enter("A1", [[1]]);
      const shares: number[] = [];
      const onProgress = (share: number): void => {
        shares.push(share);
      };
      valueOf(await workbook.write(sheet, [{ row: 1, column: 1, contents: [[2]] }], { onProgress }));
      expectEqual(1, shares.at(-1));
      expectEqual(
        [...shares].sort((one, other) => one - other),
        shares,
      );
    },
  },
];

interface Look {
  readonly fill: string;
  readonly bold: boolean;
  readonly alignment: string;
  readonly bottom: string;
  /** Points, as Excel rounded them to pixels. */
  readonly width: number;
}

async function readLook(sheet: Excel.Worksheet, context: Excel.RequestContext, address: string): Promise<Look> {
  const { format } = sheet.getRange(address);
  format.load(["horizontalAlignment", "columnWidth"]);
  format.fill.load("color");
  format.font.load("bold");
  const border = format.borders.getItem("EdgeBottom");
  border.load("style");
  await context.sync();
  return {
    fill: format.fill.color.toUpperCase(),
    bold: format.font.bold,
    alignment: format.horizontalAlignment,
    bottom: border.style,
    width: format.columnWidth,
  };
}
