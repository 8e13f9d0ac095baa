import type { HighlightRule } from "../../filling/highlighting/highlight";
import type { Bench } from "./bench";
import type { Contract } from "./contract";
import { expectEqual, expectRefused, valueOf } from "./expectations";

const RULE: HighlightRule = {
  kind: "below-minimum",
  criterion: "total",
  area: { row: 2, column: 1, rows: 3, columns: 1 },
  formula: "=$A2<5",
};

export const RULES: readonly Contract[] = [
  {
    id: "rules-by-their-ids",
    subject: "rules",
    name: {
      vi: "Quy tắc tô màu được thêm và gỡ đúng theo mã của chúng",
      en: "Rules are added and removed by their ids alone",
    },
    async check(bench) {
      const { workbook, sheet, enter } = bench;
      await enter("A2:A4", [[1], [5], [9]]);
      const kept = valueOf(await workbook.addRules(sheet, [RULE]));
      const added = valueOf(await workbook.addRules(sheet, [RULE, { ...RULE, kind: "unranked", formula: "=$A2>8" }]));
      expectEqual(3, new Set([...kept, ...added]).size);
      expectEqual(3, await countRules(bench));
      valueOf(await workbook.removeRules(sheet, added));
      expectEqual(1, await countRules(bench));
      valueOf(await workbook.removeRules(sheet, [...added, ...kept]));
      expectEqual(0, await countRules(bench));
    },
  },
  {
    id: "rules-read-again",
    subject: "rules",
    name: {
      vi: "Quy tắc tô màu đã thêm được đọc lại đúng vùng và công thức",
      en: "Rules that were added are read again with their area and formula",
    },
    async check({ workbook, sheet, enter }) {
      await enter("A2:A4", [[1], [5], [9]]);
      const [first = "", second = ""] = valueOf(await workbook.addRules(sheet, [RULE, { ...RULE, kind: "unranked" }]));
      valueOf(await workbook.removeRules(sheet, [second]));
      const { area, formula, kind } = RULE;
      expectEqual([{ id: first, kind, area, formula }], valueOf(await workbook.readRules(sheet, [first, second])));
    },
  },
  {
    id: "rules-refused-when-protected",
    subject: "rules",
    name: {
      vi: "Quy tắc tô màu bị từ chối trên trang được bảo vệ",
      en: "Rules are refused on a protected sheet",
    },
    async check(bench) {
      const { workbook, sheet, enter, protect } = bench;
      await enter("A2", [[1]]);
      await protect();
      expectRefused({ code: "formats-locked", sheet, areas: [] }, await workbook.addRules(sheet, [RULE]));
      expectEqual(0, await countRules(bench));
    },
  },
];

function countRules({ onSheet }: Bench): Promise<number> {
  return onSheet(async (sheet, context) => {
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });
}
