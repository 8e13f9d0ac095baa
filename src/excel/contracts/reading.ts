import { isExcelApiSupported } from "../support";
import type { Contract } from "./contract";
import { expectAll, expectEqual, expectRefused, valueOf } from "./expectations";

export const READING: readonly Contract[] = [
  {
    id: "reading-whole-sheet",
    subject: "reading",
    name: {
      vi: "Đọc từ A1 đến ô cuối có dữ liệu: giá trị, công thức, định dạng số, ô trống",
      en: "Gives the sheet from A1 to the last used cell: values, formulas, number formats, blanks",
    },
    async check({ enter, readGrid, sheet }) {
      await enter("B2:D3", [
        ["Sở Y tế", 8.25, "=C2*2"],
        ["'0012", true, "=1/0"],
      ]);
      await enter("C4", [['=""']], "0.00");
      const grid = await readGrid();
      expectEqual({ sheet, rows: 4, columns: 4 }, { sheet: grid.sheet, rows: grid.rows, columns: grid.columns });
      expectEqual(
        [
          [null, null, null, null],
          [null, "Sở Y tế", 8.25, 16.5],
          [null, "0012", true, "#DIV/0!"],
          [null, null, "", null],
        ],
        grid.values,
      );
      expectEqual([null, null, null, "=C2*2"], grid.formulas[1]);
      expectEqual(["0.00", "General"], [grid.numberFormats[3]?.[2], grid.numberFormats[0]?.[0]]);
    },
  },
  {
    id: "reading-merged-headings",
    subject: "reading",
    name: {
      vi: "Nhận ra các ô tiêu đề gộp, hoặc nói rõ là Excel này không cho biết",
      en: "Tells merged headings by their areas, or that this Excel cannot tell",
    },
    async check({ enter, onSheet, readGrid }) {
      await enter("A1:D3", [
        ["Tên", "Điểm", "", ""],
        ["", 1, 2, 3],
        ["", 1, 2, 3],
      ]);
      await onSheet((sheet) => {
        sheet.getRange("A1:A2").merge();
        sheet.getRange("B1:D1").merge();
      });
      const { merges, mergesUnknown } = await readGrid();
      expectEqual(isExcelApiSupported(13) ? undefined : true, mergesUnknown);
      if (mergesUnknown === true) return;
      expectEqual(2, merges.length);
      expectAll(
        [
          { row: 1, column: 1, rows: 2, columns: 1 },
          { row: 1, column: 2, rows: 1, columns: 3 },
        ],
        merges,
      );
    },
  },
  {
    id: "reading-text-that-looks-like-a-formula",
    subject: "reading",
    name: {
      vi: "Văn bản bắt đầu bằng dấu = là văn bản, không phải công thức",
      en: "A text that begins with = is text, not a formula",
    },
    async check({ enter, readGrid }) {
      await enter("A1", [["'=1+1"]]);
      const grid = await readGrid();
      expectEqual([["=1+1"]], grid.values);
      expectEqual([[null]], grid.formulas);
    },
  },
  {
    id: "reading-without-formatted-cells",
    subject: "reading",
    name: {
      vi: "Những ô chỉ được định dạng không làm bảng to ra",
      en: "Cells that are only formatted do not make the sheet larger",
    },
    async check({ enter, onSheet, readGrid }) {
      await enter("A1", [["Tên"]]);
      await onSheet((sheet) => {
        sheet.getRange("A1:Z90").format.fill.color = "#FFFF00";
      });
      const { rows, columns } = await readGrid();
      expectEqual({ rows: 1, columns: 1 }, { rows, columns });
    },
  },
  {
    id: "reading-active-sheet",
    subject: "reading",
    name: {
      vi: "Không nêu tên trang thì đọc trang đang mở; các trang được liệt kê theo thứ tự",
      en: "Reads the active sheet when none is named, and lists the sheets in tab order",
    },
    async check({ workbook, sheet, enter }) {
      await enter("A1", [["x"]]);
      valueOf(await workbook.select(sheet, { row: 1, column: 1, rows: 1, columns: 1 }));
      expectEqual(true, valueOf(await workbook.readGrid()).sheet === sheet);
      const sheets = valueOf(await workbook.sheets());
      const active = sheets.flatMap((listed, index) => (listed.active ? [index - sheets.length] : []));
      expectEqual({ activeFromTheEnd: [-1] }, { activeFromTheEnd: active });
      expectEqual({ name: sheet, active: true, visible: true, protected: false }, sheets.at(-1));
    },
  },
  {
    id: "reading-missing-or-empty",
    subject: "reading",
    name: {
      vi: "Trang không có và trang trống được nói đúng tên",
      en: "A missing and an empty sheet are named",
    },
    async check({ workbook, sheet, spareSheet }) {
      expectRefused({ code: "sheet-missing", sheet: spareSheet }, await workbook.readGrid(spareSheet));
      expectRefused({ code: "sheet-empty", sheet }, await workbook.readGrid(sheet));
    },
  },
];
