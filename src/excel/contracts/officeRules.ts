import type { Contract } from "./contract";
import { expectEqual, expectOfficeError } from "./expectations";

/** What the adapter takes for granted of Office.js itself. */
export const OFFICE_RULES: readonly Contract[] = [
  {
    id: "office-rules-unloaded-property",
    subject: "office-rules",
    name: {
      vi: "Thuộc tính chưa nạp thì không đọc được",
      en: "A property that was not loaded cannot be read",
    },
    check: ({ onSheet }) =>
      expectOfficeError("PropertyNotLoaded", () =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRange("A1");
          await context.sync();
          return range.values;
        }),
      ),
  },
  {
    id: "office-rules-range-after-its-run",
    subject: "office-rules",
    name: {
      vi: "Vùng ô hết dùng được sau lượt làm việc của nó",
      en: "A range is of no use after its run",
    },
    async check({ onSheet }) {
      const range = await onSheet(async (sheet, context) => {
        const kept = sheet.getRange("A1");
        await context.sync();
        return kept;
      });
      await expectOfficeError("InvalidObjectPath", () => Promise.resolve().then(() => range.load("values")));
    },
  },
  {
    id: "office-rules-range-within-its-run",
    subject: "office-rules",
    name: {
      vi: "Vùng ô vẫn dùng được sau lần đồng bộ thứ hai",
      en: "A range is still there after a second sync of its run",
    },
    async check({ enter, onSheet }) {
      await enter("A1", [[7]]);
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.load("address");
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      });
      expectEqual([[7]], values);
    },
  },
  {
    id: "office-rules-missing-sheet",
    subject: "office-rules",
    name: {
      vi: "Trang không có thì báo lỗi khi dùng, và hỏi trước được",
      en: "A sheet that is missing fails on use and can be asked for",
    },
    async check({ onSheet, spareSheet }) {
      await expectOfficeError("ItemNotFound", () =>
        onSheet((_sheet, context) => {
          context.workbook.worksheets.getItem(spareSheet).load("name");
        }),
      );
      const isMissing = await onSheet(async (_sheet, context) => {
        const asked = context.workbook.worksheets.getItemOrNullObject(spareSheet);
        await context.sync();
        return asked.isNullObject;
      });
      expectEqual(true, isMissing);
    },
  },
  {
    id: "office-rules-protected-sheet",
    subject: "office-rules",
    name: {
      vi: "Ghi vào trang được bảo vệ thì bị từ chối",
      en: "A write to a protected sheet is denied",
    },
    async check({ enter, protect }) {
      await protect();
      await expectOfficeError("AccessDenied", () => enter("A1", [[1]]));
    },
  },
  {
    id: "office-rules-shape-of-values",
    subject: "office-rules",
    name: {
      vi: "Ghi mảng khác cỡ với vùng ô thì bị từ chối",
      en: "Values of another shape than the range are refused",
    },
    check: ({ onSheet }) =>
      expectOfficeError("InvalidArgument", () =>
        onSheet((sheet) => {
          sheet.getRange("A1:B2").values = [[1, 2]];
        }),
      ),
  },
];
