import type { Block } from "../../grid/block";
import type { Snapshot } from "../workbook";
import type { Contract } from "./contract";
import { expectDifferent, expectEqual, expectRefused, valueOf } from "./expectations";

export const RESTORING: readonly Contract[] = [
  {
    id: "restoring-contents",
    subject: "restoring",
    name: {
      vi: "Trả lại công thức, văn bản giống số, định dạng số và ô trống",
      en: "Puts back formulas, texts that look like numbers, number formats and blanks",
    },
    async check({ workbook, sheet, enter, read, readGrid }) {
      const before = [
        ["Tên", "'0012", "'=x"],
        ["=1+1", "", 3.5],
      ];
      await enter("A1:C2", before, "0.0");
      await enter("A3:B3", [["'007", "=2*2"]], "@");
      const was = await read("A1:C3");
      const block: Block = {
        row: 1,
        column: 1,
        contents: Array.from({ length: 3 }, () => [1, 2, 3]),
        numberFormat: "0%",
      };
      const snapshot = valueOf(await workbook.write(sheet, [block]));
      expectDifferent(was.values, (await read("A1:C3")).values);
      valueOf(await workbook.restore(JSON.parse(JSON.stringify(snapshot)) as Snapshot));
      expectEqual(was, await read("A1:C3"));
      expectEqual([null, null, null], (await readGrid()).formulas[0]);
    },
  },
  {
    id: "restoring-blank-column",
    subject: "restoring",
    name: {
      vi: "Cột vốn trống được xóa sạch, cả định dạng, ô gộp và độ rộng",
      en: "Clears a formerly blank column wholly, its formats, merged heading and width too",
    },
    async check({ workbook, sheet, enter, onSheet, readGrid }) {
      await enter("A1:A3", [["Tổng"], [""], [2]]);
      await onSheet((worksheet) => {
        worksheet.getRange("A1:A2").merge();
        const range = worksheet.getRange("A1:A3");
        range.format.fill.color = "#DDEEFF";
        range.format.columnWidth = 150;
      });
      const columnC = (): Promise<{ isBlank: boolean; width: number }> =>
        onSheet(async (worksheet, context) => {
          const range = worksheet.getRange("C1:C3");
          const used = range.getUsedRangeOrNullObject(false);
          range.format.load("columnWidth");
          await context.sync();
          return { isBlank: used.isNullObject, width: Math.round(range.format.columnWidth) };
        });
      const before = await columnC();
      const block: Block = {
        row: 1,
        column: 3,
        contents: [["Hạng"], [null], [2]],
        formatLikeColumn: 1,
        numberFormat: "0",
      };
      const { merges } = await readGrid();
      const snapshot = valueOf(await workbook.write(sheet, [block]));
      expectDifferent(before, await columnC());
      valueOf(await workbook.restore(snapshot));
      expectEqual(before, await columnC());
      expectEqual(merges, (await readGrid()).merges);
    },
  },
  {
    id: "restoring-refused-when-protected",
    subject: "restoring",
    name: {
      vi: "Không hoàn tác được trên trang được bảo vệ thì nói rõ",
      en: "Refuses on a protected sheet",
    },
    async check({ workbook, sheet, enter, protect }) {
      await enter("A1", [[1]]);
      const snapshot = valueOf(await workbook.write(sheet, [{ row: 1, column: 1, contents: [[2]] }]));
      await protect();
      expectRefused({ code: "cells-locked", sheet, areas: ["A1"] }, await workbook.restore(snapshot));
    },
  },
];
