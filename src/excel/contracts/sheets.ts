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
];
