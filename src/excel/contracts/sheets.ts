import type { Contract } from "./contract";
import { expectEqual, expectRefused, valueOf } from "./expectations";

export const SHEETS: readonly Contract[] = [
  {
    id: "sheets-added-once",
    subject: "sheets",
    name: {
      vi: "Trang mới được thêm trống ở cuối, một lần",
      en: "A sheet is added empty after the others, once",
    },
    async check({ workbook, spareSheet }) {
      valueOf(await workbook.addSheet(spareSheet));
      expectEqual(true, valueOf(await workbook.sheets()).at(-1)?.name === spareSheet);
      expectRefused({ code: "sheet-empty", sheet: spareSheet }, await workbook.readGrid(spareSheet));
      expectRefused({ code: "sheet-exists", sheet: spareSheet }, await workbook.addSheet(spareSheet));
    },
  },
  {
    id: "sheets-active-cell",
    subject: "sheets",
    name: {
      vi: "Cho biết ô có con trỏ, dù đang chọn nhiều ô",
      en: "Tells the cell with the cursor, however many are selected",
    },
    async check({ workbook, sheet }) {
      valueOf(await workbook.select(sheet, { row: 3, column: 2, rows: 4, columns: 3 }));
      expectEqual({ sheet, row: 3, column: 2 }, valueOf(await workbook.activeCell()));
    },
  },
];
